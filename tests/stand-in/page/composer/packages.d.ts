/** As much of React and of Draft.js as the composers use: neither package brings its types. */

declare module 'react' {
  export interface ReactElement {
    readonly key: string | null;
  }
  export type ReactNode = ReactElement | string | false | null | undefined | ReactNode[];
  export interface SyntheticEvent<E extends Event = Event, T extends Element = HTMLElement> {
    readonly nativeEvent: E;
    readonly currentTarget: T;
    preventDefault(): void;
    stopPropagation(): void;
  }
  export interface KeyPress extends SyntheticEvent<KeyboardEvent> {
    readonly key: string;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
  }
  export interface RefObject<T> {
    current: T;
  }
  export type Component<P> = ((props: P) => ReactNode) | (new (props: P) => { props: P });
  export function createElement(
    type: string,
    props: object | null,
    ...children: ReactNode[]
  ): ReactElement;
  export function createElement<P extends object>(
    type: Component<P>,
    props: (P & { key?: string; ref?: RefObject<unknown> }) | null,
    ...children: ReactNode[]
  ): ReactElement;
  export function useReducer<S>(reducer: (state: S) => S, start: S): [S, () => void];
  export function useRef<T>(start: T): RefObject<T>;
  export function useLayoutEffect(effect: () => (() => void) | undefined, changed: unknown[]): void;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(element: Element): {
    render(node: ReactNode): void;
    unmount(): void;
  };
}

declare module 'react-dom' {
  export function flushSync(change: () => void): void;
}

declare module 'draft-js' {
  import type { KeyPress, ReactElement, ReactNode } from 'react';
  export interface ContentBlock {
    getKey(): string;
    getText(): string;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(separator?: string): string;
    getBlocksAsArray(): ContentBlock[];
  }
  export interface SelectionState {
    getAnchorKey(): string;
    getAnchorOffset(): number;
    getFocusKey(): string;
    getFocusOffset(): number;
  }
  export class EditorState {
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
    static moveSelectionToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export class CompositeDecorator {
    constructor(decorators: Decorator[]);
    getComponentForKey(key: string): Decorator['component'];
  }
  interface Decorator {
    strategy(block: ContentBlock, found: (start: number, end: number) => void): void;
    component(props: { decoratedText: string; children: ReactNode }): ReactNode;
  }
  export interface EditorProps {
    editorState: EditorState;
    onChange(state: EditorState): void;
    onFocus?(): void;
    placeholder?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaAutoComplete?: string;
    role?: string;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    tabIndex?: number;
    webDriverTestID?: string;
    blockRenderMap?: unknown;
    keyBindingFn?(event: KeyPress): string | null;
    handlePastedFiles?(files: Blob[]): 'handled' | 'not-handled';
    handleDroppedFiles?(selection: SelectionState, files: Blob[]): 'handled' | 'not-handled';
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
  }
  export class Editor {
    constructor(props: EditorProps);
    props: EditorProps;
    /** The contenteditable. */
    editor: HTMLElement;
    focus(): void;
  }
  export const DefaultDraftBlockRenderMap: {
    set(type: string, config: { element: string; wrapper: ReactElement }): unknown;
  };
  export function getDefaultKeyBinding(event: KeyPress): string | null;
}
