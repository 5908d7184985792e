/** Our parts in a page, seen through their closed shadow roots as the browser itself sees them. */
import type { CDPSession, Page } from 'playwright-core';
import { setTimeout } from 'node:timers/promises';

export interface Seen {
  text: string;
  /** Where it stands in the view, pixels. */
  box: { x: number; y: number; width: number; height: number };
  attributes: Record<string, string>;
  focused: boolean;
  style: { color: string; background: string };
}

export interface Ours {
  /** What in our parts matches a selector, in the order of the page. */
  all(selector: string): Promise<Seen[]>;
  /** Waits until one is in view, and answers the first. */
  one(selector: string): Promise<Seen>;
  /** Waits until none is there. */
  none(selector: string): Promise<void>;
  /** Presses the first one in view whose text has these words, with the mouse. */
  press(selector: string, words?: string): Promise<void>;
  /** Names, roles and states of our parts as assistive technology gets them, in reading order. */
  spoken(): Promise<string[]>;
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Roles that only hold others, or repeat their words. */
const unspoken = ['StaticText', 'InlineTextBox', 'none', 'generic'];
/** How long `one` and `none` wait, and how often they look; milliseconds. */
const PATIENCE = 30_000;
const LOOK_EVERY = 25;

export async function ours(page: Page): Promise<Ours> {
  const cdp = await page.context().newCDPSession(page);

  async function all(selector: string): Promise<Seen[]> {
    const roots = await shadowRoots(cdp);
    const seen = await Promise.all(roots.map((root) => query(cdp, root, selector)));
    return seen.flat();
  }

  async function until<T>(look: () => Promise<T | undefined>, failure: string): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(failure);
      await setTimeout(LOOK_EVERY);
    }
  }

  const inView = ({ box }: Seen): boolean =>
    box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? Infinity);

  const one = (selector: string, words = ''): Promise<Seen> =>
    until(
      async () => (await all(selector)).filter(inView).find(({ text }) => text.includes(words)),
      `Nothing of ours matches ${selector}${words && ` with “${words}”`}`,
    );

  return {
    all,
    one: (selector) => one(selector),
    none: async (selector) => {
      await until(
        async () => ((await all(selector)).length === 0 ? true : undefined),
        `Something of ours still matches ${selector}`,
      );
    },
    async press(selector, words) {
      const { box } = await one(selector, words);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async spoken() {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const own = new Set((await shadowRoots(cdp)).flatMap(backendIds));
      return nodes
        .filter(({ backendDOMNodeId, ignored }) => !ignored && own.has(backendDOMNodeId ?? -1))
        .filter(({ role }) => !unspoken.includes(String(role?.value)))
        .map(({ role, name, properties = [] }) => {
          const states = properties
            .filter(({ name }) => name === 'expanded')
            .map(({ name, value }) => `${name}=${String(value.value)}`);
          return [role?.value, name?.value, ...states].filter(Boolean).join(' ');
        });
    },
  };
}

async function shadowRoots(cdp: CDPSession): Promise<DomNode[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots: DomNode[] = [];
  const walk = (node: DomNode): void => {
    if (node.attributes?.includes('data-sourcier')) roots.push(...(node.shadowRoots ?? []));
    else node.children?.forEach(walk);
  };
  walk(root);
  return roots;
}

function backendIds(node: DomNode): number[] {
  return [node.backendNodeId, ...(node.children ?? []).flatMap(backendIds)];
}

async function query(cdp: CDPSession, root: DomNode, selector: string): Promise<Seen[]> {
  // A part may go between being listed and being looked into.
  const resolved = await cdp
    .send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
    .catch(() => null);
  if (!resolved?.object.objectId) return [];
  const answer = await cdp.send('Runtime.callFunctionOn', {
    objectId: resolved.object.objectId,
    returnByValue: true,
    arguments: [{ value: selector }],
    functionDeclaration: `function (selector) {
      return [...this.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor } = getComputedStyle(element);
        return {
          text: element.textContent,
          box: { x, y, width, height },
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          focused: this.activeElement === element,
          style: { color, background: backgroundColor },
        };
      });
    }`,
  });
  return answer.result.value as Seen[];
}
