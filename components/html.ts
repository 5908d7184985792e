/** Markup as text, for a file that is saved: whatever is put into it is escaped, unless it is markup itself. */

export interface Markup {
  markup: string;
}

/** html`<b>${name}</b>`: a name with a "<" in it stays a name. */
export function html(
  parts: TemplateStringsArray,
  ...values: (string | Markup | Markup[])[]
): Markup {
  const written = values.map((value) =>
    typeof value === 'string'
      ? escaped(value)
      : [value]
          .flat()
          .map(({ markup }) => markup)
          .join('\n'),
  );
  return { markup: parts.map((part, i) => part + (written[i] ?? '')).join('') };
}

/** For text and for attributes in quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
