/**
 * The one place that knows X's markup: for each part of the page its alternatives, newest first,
 * with the months in which each was seen (captures) or reported (extensions living on the page).
 * Never generated classes, never visible or spoken words.
 */

export const selectors = {
  tweet: [
    'article[data-testid="tweet"]', // 2023-08 … 2026-09
    'article:not([data-testid])', // the photo viewer's side panel, unavailable tweets: 2024-11
    'article:not([data-testid="notification"])', // whatever the testid is renamed to
  ],
  /** The tweet that a page is about. */
  focalTweet: ['article[tabindex="-1"]'], // 2024-11 … 2026-09
  userName: [
    '[data-testid="User-Name"]', // 2023-08 … 2026-09
    '[data-testid="User-Names"]', // until mid 2023
  ],
  /** Inside a name: the display name comes first, badges after it. */
  displayName: ['[dir]'], // 2024-11 … 2026-09
  /** An edited tweet's is `/history`. */
  permalinkTime: ['a[href*="/status/"] time'], // 2023-08 … 2026-09
  time: ['time[datetime]'], // 2023-08 … 2026-09
  /** The permalink by structure: used where no time is linked. */
  statusLink: ['a[href*="/status/"]'], // 2023-08 … 2026-09
  profileLink: ['a[href^="/"]', 'a[href^="https://x.com/"]', 'a[href^="https://twitter.com/"]'],
  tweetText: ['[data-testid="tweetText"]'], // 2023-08 … 2026-09
  /** What a text looks like whatever its testid: tells a renamed text from a tweet without one. */
  unnamedText: ['[dir="auto"][lang]'], // 2023-08 … 2026-02
  showMore: ['[data-testid="tweet-text-show-more-link"]'], // 2023-08 … 2026-07
  /** X's own translation, as the row right above the text it replaced. */
  translationRow: ['div:has(> svg):has(> button)'], // 2026-09
  /** Left by the browsers' translators. */
  translator: [
    'font', // Chrome and Firefox add-ons, 2026
    '[_msttexthash]', // Edge
  ],
  /** Also badges and "Show more": a quote has a name or a time in it. */
  quote: [
    '[role="link"][tabindex="0"]', // 2022-11 … 2026-09
    '[role="link"]:not(a)', // whether or not it takes the focus
  ],
  photo: [
    '[data-testid="tweetPhoto"]', // 2023-08 … 2026-09
    '[data-testid="testCondensedMedia"]', // the small one in a quote, beside the quoter's own media
  ],
  videoPlayer: ['[data-testid="videoPlayer"]'], // 2024-11 … 2025-10
  picture: ['img[src]', 'video'],
  /** A video, whatever X calls what is around it. */
  unnamedVideo: ['video[poster]'], // 2024-11 … 2025-10
  card: ['[data-testid="card.wrapper"]'], // 2023-08 … 2026-09
  cardImage: ['img[src*="/card_img/"]'], // 2025-10
  cardLink: ['a[href]'], // 2023-08 … 2026-09
  /** "site title", in every language: what a large card says to screen readers. */
  cardLabel: ['a[aria-label]'], // 2023-10 … 2026-09
  cardDetail: [
    '[data-testid="card.layoutSmall.detail"]', // 2023-08 … 2026-09
    '[data-testid="card.layoutLarge.detail"]', // until 2023-10; players since
  ],
  poll: ['[data-testid="cardPoll"]'], // 2026, reported
  /** An X Article in full: its words, pictures and embedded tweets are not the tweet's. */
  articleBody: ['[data-testid="twitterArticleRichTextView"]'], // 2026-02
  articleCard: [
    '[data-testid="twitterArticleReadView"]', // 2026-02
    '[data-testid="article-cover-image"]', // in a timeline: 2026, reported
  ],
  space: ['a[href*="/i/spaces/"]', 'a[href*="/i/broadcasts/"]'], // 2026, reported
  /** What other readers wrote under a tweet. */
  communityNote: ['[data-testid="birdwatch-pivot"]'], // 2023 … 2026, reported
  socialContext: ['[data-testid="socialContext"]'], // 2023-08 … 2026-05
  lock: ['[data-testid="icon-lock"]'], // 2023 … 2026
  /** Around an ad's article; inside one it wraps every video. */
  adTracking: ['[data-testid="placementTracking"]'], // 2023-08 … 2026
  adPixel: [
    '[data-testid="top-impression-pixel"]', // 2023 … 2026, with its three siblings
    '[data-testid="bottom-impression-pixel"]',
    '[data-testid="left-impression-pixel"]',
    '[data-testid="right-impression-pixel"]',
  ],
  /** Around the side panel of the photo viewer: never a tweet itself. */
  viewer: [
    'div[data-testid="tweet"]', // 2024-11
    '[role="dialog"]', // 2023 … 2026
  ],
  /** Signs that an article means to be a tweet, however little of it can be read. */
  tweetSign: ['[role="group"]', 'time', '[data-testid="Tweet-User-Avatar"]'], // 2023-08 … 2026-09
  /** Inside a text, but no part of it. */
  noText: ['[data-sourcier]', 'script', 'style', 'svg'],
  /** What a composer cannot be without: cheap to look for in everything that X attaches. */
  composerSign: ['[data-testid^="tweetTextarea_"]', '[data-testid^="tweetButton"]'], // 2026-02 … 2026-09
  /** An editor that a tweet is written in; a thread's are numbered. */
  composerBox: ['[data-testid^="tweetTextarea_"][contenteditable]'], // 2026-02 … 2026-09
  /** What X gives small screens to write in. */
  plainComposerBox: ['textarea[data-testid^="tweetTextarea_"]'], // 2025, reported
  /** Draft.js's own mark on what it draws. */
  draftContents: ['[data-contents="true"]'], // 2026-02
  /** A paragraph of Draft.js; X wraps the first one once more. */
  draftBlock: ['[data-block="true"]'], // 2026-02
  postButton: [
    '[data-testid="tweetButton"]', // dialogs: 2023 … 2026, reported
    '[data-testid="tweetButtonInline"]', // 2026-02 … 2026-09
  ],
  toolBar: ['[data-testid="toolBar"]'], // 2023 … 2026, reported
  /** Pictures and the quoted tweet, under an editor. */
  attachments: ['[data-testid="attachments"]'], // 2023 … 2026, reported
  /** One that is to be posted: it is shown out of the browser's own memory. */
  attachedPicture: ['img[src^="blob:"]'], // 2023 … 2026, reported
  avatar: ['[data-testid^="UserAvatar-Container-"]'], // 2023-08 … 2026-09
  dialog: ['[role="dialog"]'], // 2023 … 2026
  accountSwitcher: [
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]', // 2026-02
  ],
  profileTab: ['a[data-testid="AppTabBar_Profile_Link"]'], // 2023 … 2026
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

const joined = Object.fromEntries(
  Object.entries(selectors).map(([name, alternatives]) => [name, alternatives.join(', ')]),
) as Record<SelectorName, string>;

export function one(root: ParentNode, name: SelectorName): Element | null {
  return root.querySelector(joined[name]);
}

export function all(root: ParentNode, name: SelectorName): Element[] {
  // Most searches find nothing: those make no iterator.
  const found = root.querySelectorAll(joined[name]);
  return found.length === 0 ? [] : Array.from(found);
}

export function is(element: Element, name: SelectorName): boolean {
  return element.matches(joined[name]);
}

export function around(element: Element, name: SelectorName): Element | null {
  return element.closest(joined[name]);
}
