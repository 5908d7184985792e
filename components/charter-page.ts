/** A charter as a page to be read, for an intranet: one HTML file without a script, in the words of the settings. */
import { type Charter, ruleIds } from '../utils/core/charter';
import { ruleName, ruleReason, strictnessName } from './charter-words';
import { phraseExample } from './credit-examples';
import { html, type Markup } from './html';
import { at } from './phrases';
import type { Words } from './words';

export const CHARTER_PAGE = 'sourcier-charter.html';

export function charterPage(words: Words, charter: Charter): string {
  const { t } = words;
  const { name, url, house, ties } = charter;
  const title = name === '' ? t('charter.pageTitle') : t('charter.pageTitleOf', { name });
  const credit = t(house.credit === 'always' ? 'charter.pageAlways' : 'charter.pageNever');
  const page = html`<!doctype html>
    <html lang="${t('language')}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${t('charter.pageLede')}</p>
          ${url === '' ? [] : html`<p><a href="${url}">${t('charter.policy')}</a></p>`}
          <h2>${t('charter.rules')}</h2>
          ${rulesOf(words, charter)}
          <p>${t('charter.steps')}</p>
          <h2>${t('charter.pageWords')}</h2>
          <p>
            ${t('sample.text')}
            <mark>${phraseExample('both', charter.phrases, t('language'))}</mark>
          </p>
          ${listOf(t('charter.house'), house.accounts.map(at), credit)}
          ${listOf(t('charter.ties'), ties.accounts.map(at))}
          ${listOf(t('charter.declarations'), ties.declarations)}
          ${listOf(t('charter.ignored'), charter.ignoredAuthors.map(at))}
          ${listOf(t('charter.neverNamed'), charter.neverNamed.map(at))}
        </main>
      </body>
    </html> `;
  return page.markup;
}

function rulesOf(words: Words, { rules }: Charter): Markup {
  const rows = ruleIds
    .filter((id) => rules[id] !== 'off')
    .map(
      (id) =>
        html`<tr>
          <th scope="row">${ruleName(words, id)}</th>
          <td>${ruleReason(words, id)}</td>
          <td><b>${strictnessName(words, rules[id])}</b></td>
        </tr>`,
    );
  return rows.length === 0
    ? html`<p>${words.t('charter.pageNoRules')}</p>`
    : html`<table>
        ${rows}
      </table>`;
}

function listOf(title: string, entries: string[], more = ''): Markup | [] {
  if (entries.length === 0) return [];
  const items = entries.map((entry) => html`<li>${entry}</li>`);
  return html`<h2>${title}</h2>
    ${more === '' ? [] : html`<p>${more}</p>`}
    <ul>
      ${items}
    </ul>`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 720px; margin: 0 auto; padding: 40px 20px 64px; }
h1 { font-size: 30px; line-height: 1.2; }
h2 { margin: 32px 0 8px; font-size: 18px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 10px 12px 10px 0; border-top: 1px solid light-dark(#d5dee1, #3a4045); text-align: start; vertical-align: top; }
mark { background: light-dark(#cdece5, #12443d); color: inherit; }
@media (max-width: 560px) { tr { display: block; padding: 8px 0; border-top: 1px solid light-dark(#d5dee1, #3a4045); } th, td { display: block; padding: 2px 0; border: 0; } }
`;
