/** The words of a locale file without a browser, for tests and pictures: strict where @wxt-dev/i18n warns. */
import { parse } from 'yaml';
import { wordsFor, type Words } from '../../components/words';

type Plural = Record<string, string>;
type Message = string | Plural;
type Named = Record<string, string | number>;

/** @param yaml a locale file's text. */
export function wordsOf(yaml: string, browserLanguage: string): Words {
  const messages = messagesOf(yaml);
  const t = (key: string, ...given: (number | Named)[]): string => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`No words for ${key}`);
    const count = given.find((one) => typeof one === 'number');
    const named = given.find((one) => typeof one === 'object') ?? {};
    return fill(typeof message === 'string' ? message : pick(message, count ?? NaN), named);
  };
  return wordsFor(t as Words['t'], browserLanguage);
}

/** Every message of a locale file by its key ("label.same"). */
export function messagesOf(yaml: string): Map<string, Message> {
  return new Map(flat(parse(yaml) as Record<string, unknown>));
}

function* flat(tree: Record<string, unknown>, path = ''): Generator<[string, Message]> {
  for (const [name, value] of Object.entries(tree)) {
    const key = path + name;
    if (typeof value === 'string') yield [key, value];
    else if (isPlural(value)) yield [key, value];
    else yield* flat(value as Record<string, unknown>, `${key}.`);
  }
}

function isPlural(value: unknown): value is Plural {
  return Object.keys(value as object).every((key) => /^(?:\d+|n)$/.test(key));
}

/** As @wxt-dev/i18n picks: of two forms by one or not, of three by none, one, more. */
function pick(forms: Plural, count: number): string {
  const list = Object.values(forms);
  const index = list.length === 2 ? (count === 1 ? 0 : 1) : count === 0 || count === 1 ? count : 2;
  const form = list[index];
  if (form === undefined) throw new Error(`No form for ${count} in ${JSON.stringify(forms)}`);
  return form;
}

function fill(message: string, named: Named): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = named[name];
    if (value === undefined) throw new Error(`Nothing to put for {${name}} in "${message}"`);
    return String(value);
  });
}
