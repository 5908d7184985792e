/** The real popup, which Playwright shows no page for: driven over CDP through another page. */
import type { CDPSession } from 'playwright-core';

export interface Popup {
  /** The value of an expression, awaited, in the popup's page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is true. */
  until(expression: string): Promise<void>;
  /** Presses the middle of the first element that the selector matches, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Types into what has focus, as an input method does. */
  type(text: string): Promise<void>;
  /** A key by its DOM name: "Tab", "Enter", "Escape". */
  press(key: string): Promise<void>;
  /** A PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Answer {
  /** Of an event. */
  method?: string;
  params?: unknown;
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** How long `until` waits: a busy machine is no failure. Milliseconds. */
const PATIENCE = 30_000;

export async function targets(cdp: CDPSession): Promise<Target[]> {
  return (await cdp.send('Target.getTargets')).targetInfos;
}

export async function attachPopup(
  cdp: CDPSession,
  targetId: string,
  colorScheme: 'light' | 'dark',
): Promise<Popup> {
  const send = await attach(cdp, targetId);
  await send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: colorScheme }],
  });

  async function evaluate<T>(expression: string): Promise<T> {
    const answer = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (!answer.exceptionDetails) return answer.result.value;
    throw new Error(answer.exceptionDetails.exception?.description ?? 'threw in the popup');
  }

  async function until(expression: string): Promise<void> {
    const met = await evaluate<boolean>(`new Promise((resolve) => {
      const end = Date.now() + ${PATIENCE};
      const look = () => {
        const met = Boolean(${expression});
        if (met || Date.now() > end) resolve(met);
        else setTimeout(look, 20);
      };
      look();
    })`);
    if (!met) throw new Error(`Not so in the popup after ${PATIENCE} ms: ${expression}`);
  }

  return {
    evaluate,
    until,
    async click(selector) {
      const found = `document.querySelector(${JSON.stringify(selector)})`;
      await until(found);
      const { x, y } = await evaluate<{ x: number; y: number }>(`(() => {
        const element = ${found};
        element.scrollIntoView({ block: 'nearest' });
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`);
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async press(key) {
      const named = { key, code: key, windowsVirtualKeyCode: keyCodes[key] ?? 0 };
      const text = key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...named, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...named });
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as {
        data: string;
      };
      return Buffer.from(data, 'base64');
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId });
    },
  };
}

/** Windows key codes, by which Chromium knows keys that type nothing. */
const keyCodes: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

export type Send = (method: string, params?: object) => Promise<unknown>;

/**
 * Commands to a target that Playwright shows no page for.
 * Playwright's sessions carry no session id, so they travel as messages inside `cdp`'s own.
 */
export async function attach(
  cdp: CDPSession,
  targetId: string,
  onEvent: (method: string, params: unknown) => void = () => undefined,
): Promise<Send> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id === undefined) return onEvent(answer.method ?? '', answer.params);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  cdp.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const resolve of waiting.values()) resolve({ error: { message: 'the popup closed' } });
    waiting.clear();
  });
  let last = 0;
  return async (method, params = {}) => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}
