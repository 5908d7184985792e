/**
 * The gallery: one state of one component as its users meet it (?state=card&lang=fr&ground=dark), or
 * without a state all of them. In-page parts stand in a shadow root with their own sheet.
 */
import { render, type ComponentChild } from 'preact';
import { WordsProvider } from '../../components/words';
import library from '../../components/library/library.css?inline';
import options from '../../components/options.css?inline';
import shared from '../../components/page.css?inline';
import popup from '../../components/popup.css?inline';
import welcome from '../../components/welcome.css?inline';
import { hintSheet, labelSheet, pageSheet } from '../../entrypoints/x.content/sheets';
import en from '../../locales/en.yml?raw';
import fr from '../../locales/fr.yml?raw';
import { NOW } from './samples';
import { states, type State, type Step } from './states';
import { wordsOf } from './words';

const css = {
  hint: hintSheet,
  label: labelSheet,
  library: shared + library,
  options: shared + options,
  page: pageSheet,
  popup: shared + popup,
  welcome: shared + welcome,
};
/** Those with a document of their own. */
const pages = ['library', 'options', 'popup', 'welcome'];
const grounds: Record<string, string> = { light: '#fff', dark: 'rgb(21 32 43)', black: '#000' };

const asked = new URLSearchParams(location.search);
const french = asked.get('lang') === 'fr';
const ground = asked.get('ground') ?? 'light';
const state = states[asked.get('state') ?? ''];

Date.now = () => NOW;
document.documentElement.lang = french ? 'fr' : 'en';
document.documentElement.dataset.ground = ground;
if (state) await showState(state);
else showAll();
document.documentElement.dataset.ready = '';

async function showState(state: State): Promise<void> {
  const words = wordsOf(french ? fr : en, french ? 'fr-FR' : 'en-GB');
  const child = <WordsProvider value={words}>{state.show(words)}</WordsProvider>;
  const inPage = !pages.includes(state.surface);
  const mount = document.createElement('div');
  const sheet = document.createElement('style');
  sheet.textContent = css[state.surface];
  document.body.append(mount);
  // A menu stands in the top layer: it takes no room of its own.
  document.body.style.minHeight = `${state.height ?? 0}px`;
  if (!inPage) {
    document.head.append(sheet);
    render(child, mount);
    return walk(mount, state.steps);
  }
  document.body.style.background = grounds[ground] ?? '';
  document.body.style.padding = '28px';
  document.body.style.margin = '0';
  mount.dataset.ground = ground;
  const root = mount.attachShadow({ mode: 'open' });
  const body = document.createElement('div');
  root.append(sheet, body);
  render(child, body);
  return walk(body, state.steps);
}

async function walk(within: Element, steps: Step[] = []): Promise<void> {
  for (const step of steps) {
    // Effects, such as moving the focus, run after a frame.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const element = await appearing(
      within,
      'press' in step ? step.press : 'see' in step ? step.see : step.into,
    );
    if ('press' in step) element.click();
    if ('into' in step && isField(element)) {
      element.value = step.type;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

function isField(
  element: HTMLElement,
): element is HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement {
  return 'value' in element;
}

async function appearing(within: Element, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = within.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}

function showAll(): void {
  const frames: ComponentChild = Object.entries(states).map(([name, { width }]) => (
    <figure key={name}>
      <figcaption>{name}</figcaption>
      <iframe
        // Only what is looked at: there are more than a hundred.
        loading="lazy"
        title={name}
        data-width={width}
        src={`?state=${name}&lang=${french ? 'fr' : 'en'}&ground=${ground}`}
        style={{ width: `${width + 2}px`, height: '480px', border: '1px solid' }}
      />
    </figure>
  ));
  render(<main>{frames}</main>, document.body);
}
