/**
 * Hears X's own answers inside its page. Reads only: the page's requests, answers and errors are
 * what they were, and the page has handled an answer before anything is done with it here.
 */

const ANSWER_ADDRESS = /^https:\/\/(?:\w+\.)*(?:x|twitter)\.com\/(?:i\/api\/)?graphql\//;
/** The page rests at last; milliseconds. */
const LATEST = 500;

/** @param pass called with the text of each answer, when the page is idle. */
export function tapAnswers(pass: (text: string) => void): void {
  const whenResting = window.requestIdleCallback.bind(window);

  function whenIdle(work: () => void): void {
    quietly(() => whenResting(() => quietly(work), { timeout: LATEST }));
  }

  /** The same listener on a request that is opened twice is still one. */
  function ended({ target: request }: Event): void {
    whenIdle(() => {
      if (!(request instanceof XMLHttpRequest) || !isAnswer(request.responseURL)) return;
      const text = textOf(request);
      if (text) pass(text);
    });
  }

  function answered(response: Response): void {
    quietly(() => {
      if (!isAnswer(response.url)) return;
      const copy = response.clone();
      whenIdle(() => void copy.text().then((text) => whenIdle(() => pass(text)), ignore));
    });
  }

  quietly(() => {
    const { prototype } = XMLHttpRequest;
    prototype.open = new Proxy(prototype.open, {
      apply(open, request: XMLHttpRequest, args) {
        // After `load`, at which pages read an answer.
        quietly(() => request.addEventListener('loadend', ended));
        return Reflect.apply(open, request, args) as unknown;
      },
    });
  });
  quietly(() => {
    window.fetch = new Proxy(window.fetch, {
      apply(fetch, page, args) {
        const answer = Reflect.apply(fetch, page, args) as ReturnType<typeof window.fetch>;
        quietly(() => void answer.then(answered, ignore));
        return answer;
      },
    });
  });
}

/** Nothing that fails here is the page's business: its own reading goes on as if we were not there. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Its page is read all the same.
  }
}

function isAnswer(address: string): boolean {
  return ANSWER_ADDRESS.test(address);
}

/** X asks for text, or for what the browser makes of JSON. */
function textOf(request: XMLHttpRequest): string | null {
  if (request.responseType === '' || request.responseType === 'text') return request.responseText;
  return request.responseType === 'json' ? JSON.stringify(request.response) : null;
}

function ignore(): void {
  // The page is told by its own.
}
