/** WebDriver BiDi beneath puppeteer, for what puppeteer has no words for: closed shadow roots, Firefox's own scope. */
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

type Outcome =
  { type: 'success'; result: unknown } | { type: 'exception'; exceptionDetails: { text: string } };

export interface Bidi {
  /** Calls a function in a page or in Firefox itself; answers BiDi's own form of what it returns. */
  call<T>(parameters: {
    functionDeclaration: string;
    arguments?: object[];
    serializationOptions?: object;
    target: { context: string; sandbox?: string };
  }): Promise<T>;
  /** Evaluates an expression in Firefox's own window, which may do everything; answers a string. */
  asFirefox(expression: string): Promise<string>;
}

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Connection };

  const call: Bidi['call'] = async <T>(parameters: object) => {
    const { result } = await connection.send('script.callFunction', {
      awaitPromise: true,
      ...parameters,
    });
    const outcome = result as Outcome;
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result as T;
  };

  return {
    call,
    async asFirefox(expression) {
      const { result } = await connection.send('browsingContext.getTree', {
        'moz:scope': 'chrome',
        maxDepth: 0,
      });
      const [window] = (result as { contexts: { context: string }[] }).contexts;
      if (!window) throw new Error('Firefox has no window');
      const functionDeclaration = `async () => String(${expression})`;
      const target = { context: window.context };
      const { value } = await call<{ value: string }>({ functionDeclaration, target });
      return value;
    },
  };
}

/** BiDi's name of a tab. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
