/** Our parts in a page, seen through their closed shadow roots as the browser itself sees them. */
import type { CDPSession, Page } from 'playwright-core';
import { LOOK, type Seen, type Sight, sightOf } from './seen.ts';

export type { Seen } from './seen.ts';

export interface Ours extends Sight {
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

export async function ours(page: Page): Promise<Ours> {
  const cdp = await page.context().newCDPSession(page);

  async function all(selector: string): Promise<Seen[]> {
    const roots = await shadowRoots(cdp);
    const seen = await Promise.all(roots.map((root) => query(cdp, root, selector)));
    return seen.flat();
  }

  return {
    ...sightOf(all, {
      height: () => page.viewportSize()?.height ?? Infinity,
      click: (x, y) => page.mouse.click(x, y),
    }),
    async spoken() {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const own = new Set((await shadowRoots(cdp)).flatMap(backendIds));
      return inReadingOrder(nodes)
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

/** Chromium lists them level by level. */
function inReadingOrder<Node extends { nodeId: string; parentId?: string; childIds?: string[] }>(
  nodes: Node[],
): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(walk),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(walk);
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
    functionDeclaration: `function (selector) { return (${LOOK})(this, selector); }`,
  });
  return answer.result.value as Seen[];
}
