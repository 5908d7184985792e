/** Where a click on an article or on a quote leads. */
export const opens = new WeakMap<Element, string>();
