/** Names as X's build generates them: for classes always, for data-testids on request. */
import { hash } from './snowflake.ts';

const letters = (text: string) => hash(text).toString(36).padStart(7, 'q').slice(0, 7);

/** `r-1abc23d` for `tweet-row`: nobody can lean on it. */
export function className(name: string): string {
  return `r-${letters(`class ${name}`)}`;
}

/** The sheet with every class in its generated name. */
export function generatedCss(css: string): string {
  return css.replace(
    /\.([a-z][a-z\d-]*)(?=[\s,.:{>+~)[])/g,
    (_, name: string) => `.${className(name)}`,
  );
}

/** What a data-testid is called once X has renamed them all. */
export function renamedTestid(name: string): string {
  return `t-${letters(`testid ${name}`)}`;
}
