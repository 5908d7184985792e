/** Which saved files are read, where each is mounted, and what stands in it. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { GoldPage } from './gold.ts';

export type Source = { file: string; url: string } & (
  { kind: 'page'; html: string } | { kind: 'answer'; json: unknown }
);

/** X's start page: what a page is taken for that does not say where it was saved. */
const HOME = 'https://x.com/home';

/** A file by its name; `url` is the address that it was saved from. */
export function savedFile(path: string, url?: string): Source {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json'))
    return { file: path, url: url ?? HOME, kind: 'answer', json: JSON.parse(text) };
  return { file: path, kind: 'page', html: withoutScripts(text), url: url ?? savedFrom(text) };
}

/** The files of a gold answer, each mounted as it says. */
export function goldFiles(goldFile: string): Source[] {
  const entries = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldPage[];
  return entries.map(({ file, path, mount }) => {
    const source = savedFile(resolve(dirname(goldFile), path), mount?.url);
    if (source.kind === 'answer') return { ...source, file };
    const { html } = source;
    return { ...source, file, html: mount?.wrap?.replace('{{html}}', () => html) ?? html };
  });
}

/** Scripts are never run; X's <noscript> says that they are needed. */
function withoutScripts(html: string): string {
  return html.replace(/<(script|noscript)\b[\s\S]*?<\/\1\s*>/gi, '');
}

/** Browsers and SingleFile write the address into a comment at the head; X itself into a <link>. */
function savedFrom(html: string): string {
  const head = html.slice(0, 200_000);
  const comment = /<!--[^>]*?(?:saved from url=\(\d+\)|\burl:\s*)(https:\/\/[^\s>]+)/i.exec(head);
  const canonical = /<link\b[^>]*\brel="?canonical"?[^>]*>/i.exec(head)?.[0] ?? '';
  const url = comment?.[1] ?? /\bhref="?(https:\/\/[^\s">]+)/i.exec(canonical)?.[1];
  return url && URL.canParse(url) ? url : HOME;
}
