/** The page asks for its timeline's data as X's does, and reads it like any page: nobody may disturb that. */
import { state } from './state.ts';

export interface HandledAnswer {
  /** In UTF-16 code units. */
  length: number;
  /** Entries, or null when it could not be read. */
  entries: number | null;
  /** When the page's own handler was called, by `performance.now()`. */
  at: number;
}

/** What the page's own handlers got. */
export const answers: HandledAnswer[] = [];

const ADDRESS = '/i/api/graphql/Ab3-stand-in/HomeTimeline?variables=%7B%22count%22%3A20%7D';

export async function askForTimeline(by = state.answers): Promise<void> {
  if (by === 'fetch') {
    const response = await fetch(ADDRESS);
    handle(await response.text());
  } else if (by === 'xhr') {
    const request = new XMLHttpRequest();
    request.open('GET', ADDRESS);
    request.onload = () => handle(request.responseText);
    request.send();
  }
}

function handle(text: string): void {
  answers.push({ length: text.length, entries: entriesOf(text), at: performance.now() });
}

function entriesOf(text: string): number | null {
  try {
    const { data } = JSON.parse(text) as HomeTimeline;
    return data.home.home_timeline_urt.instructions[0]?.entries.length ?? 0;
  } catch {
    return null;
  }
}

interface HomeTimeline {
  data: { home: { home_timeline_urt: { instructions: { entries: unknown[] }[] } } };
}
