/** Line icons, drawn here. */
import { className } from '../generated.ts';
import { testid } from './h.ts';

export const paths = {
  home: 'M3 11 12 3l9 8v9a1 1 0 0 1-1 1h-5v-6H9v6H4a1 1 0 0 1-1-1z',
  search: 'M10.5 3a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zm5.5 13 5 5',
  bell: 'M12 3a6 6 0 0 1 6 6v4l2 4H4l2-4V9a6 6 0 0 1 6-6zm-3 14a3 3 0 0 0 6 0',
  bookmark: 'M6 3h12v18l-6-5-6 5z',
  person:
    'M12 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM3.5 21c.6-4.500 3.800-7 8.500-7s7.900 2.500 8.500 7z',
  reply: 'M4 11a7 7 0 0 1 7-7h2a7 7 0 0 1 0 14h-1v3.500C8 20 4 16.500 4 11z',
  repost: 'M3 9l4-4 4 4M7 5v11a2 2 0 0 0 2 2h4M21 15l-4 4-4-4M17 19V8a2 2 0 0 0-2-2h-4',
  like: 'M12 20S4 15 4 9.200A4.200 4.200 0 0 1 12 7a4.200 4.200 0 0 1 8 2.200C20 15 12 20 12 20z',
  views: 'M5 20V11m5 9V5m5 15v-7m5 7V9',
  share: 'M12 15V4m-4 4 4-4 4 4M5 14v6h14v-6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  pin: 'M8 3h8l-1 7 3 4H6l3-4zm4 11v7',
  back: 'M11 5l-7 7 7 7M4 12h16',
  lock: 'M6 11h12v9H6zm3 0V8a3 3 0 0 1 6 0v3',
  verified:
    'M12 2l2.400 2.200 3.200-.5.700 3.200 2.900 1.500-1.300 3 1.300 3-2.900 1.500-.7 3.200-3.200-.5L12 22l-2.400-2.400-3.200.5-.7-3.200-2.900-1.500 1.300-3-1.300-3 2.900-1.500.7-3.200 3.200.5zm-3.500 10 2.500 2.500 4.500-5',
  translate: 'M4 6h9M8.500 4v2c0 4-2 7-5 8m2-5c1 3 3.500 4.500 6 5m1 6 4-10 4 10m-6.500-3.500h5',
  close: 'M5 5l14 14M19 5L5 19',
  plus: 'M12 5v14M5 12h14',
  photo: 'M4 4h16v16H4zm0 12 5-5 4 4 2-2 5 5M15 9h.01',
  gif: 'M4 5h16v14H4zM10.5 10H8v4h2.500v-2M13.500 10v4m3 0v-4H19m-2.500 2H18',
  poll: 'M4 6h9M4 12h15M4 18h6',
  smile:
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.500 14c1.500 2.500 5.500 2.500 7 0M9 9.500h.01M15 9.500h.01',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 4v5l3.500 2',
  place:
    'M12 21c-4-5-6.500-8-6.500-11.500a6.500 6.500 0 0 1 13 0C18.500 13 16 16 12 21zm0-9.500h.01',
  globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18z',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  play: 'M8 5v14l11-7z',
  logo: 'M4 4l7 9.500L4.500 20H6l6-5.700L16 20h4l-7.300-10L19 4h-1.500l-5.500 5.100L8 4z',
} as const;

export type IconName = keyof typeof paths;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(
  name: IconName,
  attributes: { testid?: string; label?: string } = {},
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `${className('icon')} ${className(`icon-${name}`)}`);
  if (attributes.label) svg.setAttribute('aria-label', attributes.label);
  else svg.setAttribute('aria-hidden', 'true');
  if (attributes.testid) svg.dataset.testid = testid(attributes.testid);
  const group = svg.appendChild(document.createElementNS(SVG, 'g'));
  group.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', paths[name]);
  return svg;
}
