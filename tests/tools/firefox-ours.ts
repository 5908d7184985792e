/** Our parts in a page of Firefox, whose WebDriver BiDi hands out closed shadow roots as well. */
import type { Page } from 'puppeteer-core';
import { bidiOf, contextOf } from './firefox-bidi.ts';
import { LOOK, type Seen, type Sight, sightOf } from './seen.ts';

interface Remote {
  value: { value: { shadowRoot?: { sharedId: string } | null } }[];
}

export function oursInFirefox(page: Page): Sight {
  const bidi = bidiOf(page.browser());
  // A world of our own: the page notices nothing of it.
  const target = () => ({ context: contextOf(page), sandbox: 'ours' });

  async function all(selector: string): Promise<Seen[]> {
    const hosts = await bidi.call<Remote>({
      functionDeclaration: '() => [...document.querySelectorAll("[data-sourcier]")]',
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      target: target(),
    });
    const roots = hosts.value.flatMap(({ value }) => value.shadowRoot ?? []);
    const seen = await Promise.all(roots.map(({ sharedId }) => look(sharedId, selector)));
    return seen.flat();
  }

  async function look(sharedId: string, selector: string): Promise<Seen[]> {
    const answer = await bidi
      .call<{ value: string }>({
        functionDeclaration: `(...asked) => JSON.stringify((${LOOK})(...asked))`,
        arguments: [{ sharedId }, { type: 'string', value: selector }],
        target: target(),
      })
      // A part may go between being listed and being looked into.
      .catch((error: unknown) => {
        if (/no such (node|shadow root)|stale|detached/.test(String(error))) return null;
        throw error;
      });
    return answer ? (JSON.parse(answer.value) as Seen[]) : [];
  }

  return sightOf(all, {
    height: () => page.viewport()?.height ?? Infinity,
    click: (x, y) => page.mouse.click(x, y),
  });
}
