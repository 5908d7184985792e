/** What stands around the pages: the navigation with the account switcher, and the right column. */
import { h, run } from './h.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { avatar } from './author.ts';
import { person, session, state } from './state.ts';
import { nameRuns } from './tweet-text.ts';

export function navigation(): HTMLElement {
  const element = h('header', { role: 'banner', class: 'navigation' });
  drawNavigation(element);
  return element;
}

/** Signs another account in, in place, as X does. */
export function switchAccount(handle: string): void {
  session.account = handle;
  const header = document.querySelector<HTMLElement>('header[role="banner"]');
  if (header) drawNavigation(header);
}

function drawNavigation(header: HTMLElement): void {
  const account = person(session.account);
  const menu = h('div', { class: 'account-menu', role: 'menu', hidden: '' });
  for (const handle of state.accounts) {
    menu.append(
      h(
        'button',
        {
          class: 'account-choice',
          role: 'menuitem',
          type: 'button',
          testid: 'UserCell',
          onclick: () => switchAccount(handle),
        },
        avatar(person(handle), 'avatar-40', false),
        names(handle),
      ),
    );
  }
  const switcher = h(
    'button',
    {
      'aria-label': 'Account menu',
      'aria-haspopup': 'menu',
      role: 'button',
      type: 'button',
      testid: 'SideNav_AccountSwitcher_Button',
      class: 'account',
      onclick: () => (menu.hidden = !menu.hidden),
    },
    avatar(account, 'avatar-40', false),
    names(account.handle),
    icon('more'),
  );
  header.replaceChildren(
    h(
      'div',
      { class: 'navigation-inner' },
      h(
        'h1',
        { role: 'heading', class: 'logo' },
        h('a', { href: '/home', 'aria-label': 'X', role: 'link', class: 'plain' }, icon('logo')),
      ),
      h(
        'nav',
        { role: 'navigation', 'aria-label': 'Primary', class: 'tabs' },
        tab('/home', 'AppTabBar_Home_Link', 'home', 'Home'),
        tab('/explore', 'AppTabBar_Explore_Link', 'search', 'Explore'),
        tab('/notifications', 'AppTabBar_Notifications_Link', 'bell', 'Notifications'),
        tab('/i/history', 'AppTabBar_Bookmarks_Link', 'bookmark', 'Bookmarks'),
        tab(`/${account.handle}`, 'AppTabBar_Profile_Link', 'person', 'Profile'),
      ),
      h(
        'a',
        {
          href: '/compose/post',
          role: 'link',
          testid: 'SideNav_NewTweet_Button',
          class: 'post-button',
        },
        run('Post'),
      ),
      h('div', { class: 'account-place' }, menu, switcher),
    ),
  );
}

function tab(href: string, testid: string, name: IconName, words: string): HTMLElement {
  return h(
    'a',
    { href, role: 'link', testid, class: 'tab' },
    icon(name),
    h('div', { dir: 'ltr', class: 'tab-words' }, run(words)),
  );
}

function names(handle: string): HTMLElement {
  return h(
    'div',
    { class: 'account-names' },
    h('div', { dir: 'ltr', class: 'name' }, ...nameRuns(person(handle).name)),
    h('div', { dir: 'ltr', class: 'quiet' }, run(`@${handle}`)),
  );
}

const trends = [
  ['Trending in harbours', 'Spring tide', '1,204 posts'],
  ['Business · Trending', 'Finlande', '3,911 posts'],
  ['Only here', 'Coffee Sea', '448 posts'],
] as const;

export function sidebar(go: (path: string) => void): HTMLElement {
  const box = h(
    'div',
    { class: 'trends' },
    h('h2', { dir: 'auto', role: 'heading', class: 'trends-title' }, run('What’s happening')),
  );
  for (const [where, what, how] of trends) {
    box.append(
      h(
        'div',
        { testid: 'trend', role: 'link', tabindex: '0', class: 'trend' },
        h('div', { class: 'quiet small' }, run(where)),
        h('div', { class: 'name' }, run(what)),
        h('div', { class: 'quiet small' }, run(how)),
      ),
    );
  }
  const input = h('input', {
    placeholder: 'Search',
    role: 'combobox',
    'aria-label': 'Search query',
    testid: 'SearchBox_Search_Input',
    type: 'text',
    class: 'search-input',
  });
  const form = h('form', { role: 'search', class: 'search-box' }, icon('search'), input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(`/search?q=${encodeURIComponent(input.value)}&src=typed_query`);
  });
  return h('div', { testid: 'sidebarColumn', class: 'sidebar' }, form, box);
}
