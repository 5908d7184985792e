/** What one Post button posts, as the page's own model holds it: boxes, a quote, what is answered. */
import { ContentState, EditorState } from 'draft-js';
import type { StandInTweet } from '../../tweet.ts';
import { decorator } from './decorator.ts';
import { LIMIT, weightedLength } from './length.ts';

export interface Box {
  readonly key: string;
  /** Of an editor that is not Draft.js its plain text alone is known. */
  content: EditorState | string;
}

/** What a composer is opened with. */
export interface Start {
  texts: string[];
  quote: StandInTweet | null;
  replyTo: StandInTweet | null;
}

export interface Post {
  texts: string[];
  by: 'click' | 'key';
  /** A hand did it, not a script. */
  trusted: boolean;
}

/** What was posted, had this been X. */
export const posts: Post[] = [];

let made = 0;

export class Composition {
  boxes: Box[];
  quote: StandInTweet | null;
  /** Addresses of the pictures that are posted with it. */
  pictures: string[] = [];
  readonly replyTo: StandInTweet | null;
  /** The box that has, or last had, the focus. */
  current = 0;
  /** It has had the focus: an inline reply then unfolds. */
  started = false;

  readonly #plain: boolean;

  constructor(start: Start, plain: boolean) {
    this.#plain = plain;
    this.boxes = start.texts.map((text) => this.#box(text));
    this.current = this.boxes.length - 1;
    this.quote = start.quote;
    this.replyTo = start.replyTo;
  }

  add(): void {
    this.boxes = this.boxes.toSpliced(this.current + 1, 0, this.#box(''));
    this.current += 1;
  }

  /** Empty boxes only, and never the last. */
  remove(box: Box): void {
    if (this.boxes.length === 1 || textOf(box) !== '') return;
    this.boxes = this.boxes.filter((one) => one !== box);
    this.current = Math.min(Math.max(0, this.current - 1), this.boxes.length - 1);
  }

  /** Of the box being written. */
  get text(): string {
    const box = this.boxes[this.current];
    return box ? textOf(box) : '';
  }

  /** It is something without a word. */
  get hasMore(): boolean {
    return this.quote !== null || this.pictures.length > 0;
  }

  get ready(): boolean {
    const lengths = this.boxes.map((box) => weightedLength(textOf(box).trim()));
    return lengths.every(
      (length, i) => length <= LIMIT && (length > 0 || (i === 0 && this.hasMore)),
    );
  }

  /** Records what would be posted; what comes next is another draft in another editor. */
  post(by: Post['by'], trusted: boolean): boolean {
    if (!this.ready) return false;
    posts.push({ texts: this.boxes.map(textOf), by, trusted });
    this.empty();
    return true;
  }

  empty(): void {
    this.boxes = [this.#box('')];
    this.current = 0;
    this.quote = null;
    this.pictures = [];
    this.started = false;
  }

  #box(text: string): Box {
    made += 1;
    return { key: `box${made}`, content: this.#plain ? text : stateOf(text) };
  }
}

export function textOf({ content }: Box): string {
  return typeof content === 'string' ? content : content.getCurrentContent().getPlainText('\n');
}

function stateOf(text: string): EditorState {
  const content = ContentState.createFromText(text);
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content, decorator));
}
