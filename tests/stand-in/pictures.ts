/** Draws what X would serve as pictures: avatars, photos, banners, emoji. SVG, authored here. */
import { hash } from './snowflake.ts';

const svg = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;

/** A head and shoulders over a wash of the person's own colour. */
export function avatar(handle: string, hue: number): string {
  const seed = hash(handle);
  const skin = ['#f6d7bd', '#e8b48e', '#c98d62', '#9a6544', '#6f4630'][seed % 5] ?? '#e8b48e';
  const hair =
    ['#2b2320', '#5a3825', '#8c5a2b', '#c9a25d', '#b8b4ad', '#7a2e22'][(seed >> 3) % 6] ??
    '#2b2320';
  const long = (seed >> 6) % 2 === 0;
  return svg(
    96,
    96,
    `${wash('a', hue, 96, 96)}
    ${long ? `<path d="M24 74V42a24 24 0 0 1 48 0v32z" fill="${hair}"/>` : ''}
    <path d="M14 104c0-22 14-32 34-32s34 10 34 32z" fill="hsl(${(hue + 140) % 360} 42% 42%)"/>
    <path d="M40 58h16v14a8 8 0 0 1-16 0z" fill="${skin}"/>
    <circle cx="48" cy="46" r="18" fill="${skin}"/>
    <path d="M29 46a19 19 0 0 1 38 0c-6-2-9-6-11-11-6 7-16 11-27 11z" fill="${hair}"/>`,
  );
}

/** A mark in a square, for organisations. */
export function emblem(handle: string, hue: number): string {
  const letter = handle.charAt(0).toUpperCase();
  return svg(
    96,
    96,
    `${wash('a', hue, 96, 96)}<circle cx="48" cy="48" r="31" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="3"/>
    <text x="48" y="63" text-anchor="middle" font-family="Georgia, 'Liberation Serif', serif" font-size="44" fill="#fff">${letter}</text>`,
  );
}

/** Hues of the sky from which a landscape looks well. */
const skies = [196, 208, 220, 245, 268, 325, 344, 8, 22];

/** A landscape: sky, sun, ridges or sea, all from the name of the picture. */
export function scenery(name: string, width = 1200, height = 675): string {
  const seed = hash(name);
  const hue = skies[seed % skies.length] ?? 220;
  const horizon = height * (0.5 + ((seed >> 9) % 20) / 100);
  const sunX = width * (0.15 + ((seed >> 5) % 70) / 100);
  const sunR = height * (0.07 + ((seed >> 13) % 8) / 100);
  const ridges = [0, 1, 2, 3].map((layer) => ridge(seed, layer, hue, width, height, horizon));
  return svg(
    width,
    height,
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="hsl(${hue} 58% 34%)"/><stop offset=".55" stop-color="hsl(${(hue + 28) % 360} 70% 66%)"/>
      <stop offset="1" stop-color="hsl(${(hue + 48) % 360} 85% 84%)"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#s)"/>
    <circle cx="${sunX}" cy="${horizon - height * 0.16}" r="${sunR * 1.9}" fill="#fff" opacity=".16"/>
    <circle cx="${sunX}" cy="${horizon - height * 0.16}" r="${sunR}" fill="#fff8e4" opacity=".95"/>
    ${ridges.join('')}`,
  );
}

/** Nearer ridges are darker, lower and rougher. */
function ridge(
  seed: number,
  layer: number,
  hue: number,
  width: number,
  height: number,
  horizon: number,
): string {
  const base = horizon + (height - horizon) * (layer * 0.26);
  const swing = height * (0.16 - layer * 0.025);
  const points = Array.from({ length: 25 }, (_, i) => {
    const x = (width / 24) * i;
    const wave =
      Math.sin(i * (0.42 + layer * 0.13) + (seed % (97 + layer * 31))) +
      Math.sin(i * 0.93 + layer * 2 + (seed % 13)) * 0.45;
    return `${x.toFixed(0)} ${(base - wave * swing * 0.6).toFixed(0)}`;
  });
  const tone = `hsl(${(hue + 200 - layer * 14) % 360} ${30 + layer * 4}% ${50 - layer * 11}%)`;
  return `<path d="M0 ${height}L${points.join('L')}L${width} ${height}z" fill="${tone}"/>`;
}

export function banner(handle: string): string {
  return scenery(`banner of ${handle}`, 1500, 500);
}

function wash(id: string, hue: number, width: number, height: number): string {
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 62% 68%)"/><stop offset="1" stop-color="hsl(${(hue + 35) % 360} 55% 44%)"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#${id})"/>`;
}

/** Simple drawings of the emoji that our tweets use, by code point; others get a smile. */
const emojiBodies: Record<string, string> = {
  '2615':
    '<path d="M6 14h18v7a7 7 0 0 1-7 7h-4a7 7 0 0 1-7-7z" fill="#e6e7e8"/><path d="M24 16h3a3 3 0 0 1 0 8h-4" fill="none" stroke="#e6e7e8" stroke-width="3"/><path d="M8 15h14v3H8z" fill="#8b5e3c"/><path d="M12 5v5m6-5v5" stroke="#99aab5" stroke-width="2.500"/>',
  '2728':
    '<path d="M15 4l3.500 9 9 3.500-9 3.500-3.500 9-3.500-9-9-3.500 9-3.500z" fill="#ffac33"/>',
  '2764':
    '<path d="M18 31S4 22 4 13a7.500 7.500 0 0 1 14-3.700A7.500 7.500 0 0 1 32 13c0 9-14 18-14 18z" fill="#dd2e44"/>',
  '1f30a':
    '<path d="M2 26C4 12 13 5 25 7c5 1 8 5 6 8-3-3-8-2-9 2-1 5 5 8 12 7v6H2z" fill="#55acee"/><path d="M2 29h32v4H2z" fill="#2a7cc0"/>',
  '1f331':
    '<path d="M17 32V16" stroke="#5c913b" stroke-width="3"/><path d="M17 18C9 19 5 14 5 7c8 0 12 4 12 11zm1 2c0-7 4-11 13-11 0 8-5 12-13 11z" fill="#77b255"/>',
  '1f344':
    '<path d="M4 18a14 12 0 0 1 28 0z" fill="#dd2e44"/><path d="M13 18h10l2 12H11z" fill="#f5e6d3"/><circle cx="12" cy="13" r="2.500" fill="#fff"/><circle cx="22" cy="11" r="3" fill="#fff"/>',
  '1f389':
    '<path d="M4 32l8-20 12 12z" fill="#ffcc4d"/><path d="M20 12c2-6 6-8 11-7M24 18c4-2 7-1 9 2" fill="none" stroke="#ea596e" stroke-width="2.500"/><circle cx="17" cy="6" r="2" fill="#55acee"/><circle cx="29" cy="12" r="2" fill="#77b255"/>',
  '1f3a8':
    '<path d="M18 4C9 4 3 10 3 18s6 14 14 14c4 0 4-3 3-5s0-5 4-5h5c3 0 4-2 4-5C33 10 27 4 18 4z" fill="#d99e82"/><circle cx="11" cy="13" r="3" fill="#5c913b"/><circle cx="19" cy="10" r="3" fill="#226699"/><circle cx="26" cy="14" r="3" fill="#ffcc4d"/><circle cx="10" cy="21" r="3" fill="#dd2e44"/>',
  '1f41d':
    '<ellipse cx="17" cy="20" rx="11" ry="8" fill="#ffcc4d"/><path d="M12 13v14m6-15v16m5-13v11" stroke="#292f33" stroke-width="3"/><ellipse cx="20" cy="9" rx="6" ry="5" fill="#bdddf4"/>',
  '1f447': '<path d="M15 4h6v16h3l-6 12-6-12h3z" fill="#ffdb5e"/>',
  '1f4da':
    '<path d="M4 24h28v6H4z" fill="#3e721d"/><path d="M6 17h26v6H6z" fill="#be1931"/><path d="M4 10h26v6H4z" fill="#226699"/>',
  '1f64f': '<path d="M17 4l-7 16 2 12h5zm2 0l7 16-2 12h-5z" fill="#ffdb5e"/>',
  '1f6b2':
    '<circle cx="9" cy="24" r="6" fill="none" stroke="#66757f" stroke-width="2.500"/><circle cx="27" cy="24" r="6" fill="none" stroke="#66757f" stroke-width="2.500"/><path d="M9 24l6-11h9l3 11M15 13l5 11H9m15-11V9h4" fill="none" stroke="#dd2e44" stroke-width="2.500"/>',
  '1fa81':
    '<path d="M20 3l11 13-11 11L9 16z" fill="#ea596e"/><path d="M20 3v24M9 16h22" stroke="#fff" stroke-width="1.500"/><path d="M20 27c-6 1-9 4-12 7" fill="none" stroke="#55acee" stroke-width="2"/>',
};

export function emoji(code: string): string {
  const smile =
    '<circle cx="18" cy="18" r="15" fill="#ffcc4d"/><circle cx="12.500" cy="15" r="2.200" fill="#664500"/><circle cx="23.500" cy="15" r="2.200" fill="#664500"/><path d="M10 21c3 6 13 6 16 0" fill="none" stroke="#664500" stroke-width="2.500"/>';
  return svg(36, 36, emojiBodies[code] ?? smile);
}
