/** Which browser it is, for a report. */

/** The name that counts comes first: all but Firefox also call themselves Chrome. */
const NAMES = { Firefox: 'Firefox', Edg: 'Edge', OPR: 'Opera', Chrome: 'Chrome' };

/** @returns name and main version, "Firefox 152"; "another browser" for the rest. */
export function browserName(userAgent: string): string {
  for (const [token, name] of Object.entries(NAMES)) {
    const version = new RegExp(`${token}/(\\d+)`).exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return 'another browser';
}
