/**
 * How the browser tests have X's answers read, as SOURCIER_READER says: `on`, `off`, or `throws`, where
 * our script in X's world throws on purpose at each answer. `npm run test:readers` runs all in the last two.
 */

const modes = ['on', 'off', 'throws'] as const;
type ReaderMode = (typeof modes)[number];

export const readerMode = modeOf(process.env.SOURCIER_READER ?? 'on');

/** Why tests about the reader itself are skipped, which mean nothing without it; empty where they are not. */
export const withoutReader =
  readerMode === 'on' ? '' : ` (skipped: X’s answers are not read, SOURCIER_READER=${readerMode})`;

declare global {
  interface Window {
    /** How often our script in X's world was made to throw. */
    thrownOnPurpose?: number;
  }
}

/** Runs in X's world before every script: what only our script asks for throws. */
export function throwOnPurpose(): void {
  const fault = (): never => {
    window.thrownOnPurpose = (window.thrownOnPurpose ?? 0) + 1;
    throw new Error('On purpose');
  };
  Object.defineProperty(XMLHttpRequest.prototype, 'responseURL', { get: fault });
  Object.defineProperty(Response.prototype, 'clone', { value: fault });
}

function modeOf(asked: string): ReaderMode {
  const mode = modes.find((one) => one === asked);
  if (!mode) throw new Error(`SOURCIER_READER is none of ${modes.join(', ')}: ${asked}`);
  return mode;
}
