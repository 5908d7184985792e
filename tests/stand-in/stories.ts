/** The tweets that journeys are tested with: each says whether a label belongs under it and why. */
import { compose } from './compose.ts';

const seed = compose({
  adaSites: {
    author: 'ada',
    at: '2026-03-12T08:14:00Z',
    lang: 'fr',
    text: 'Seules 66\u00a0% des PME sont équipées de sites web, contre 95\u00a0% en Finlande.',
    because: 'the source',
  },
  erinLighthouse: {
    author: 'erin',
    at: '2026-03-10T18:42:00Z',
    text: 'The keeper of Skerrow light wrote the weather down every night for forty-one years, and never once wrote down how he felt about it.',
    because: 'the source',
  },
  ivoAtlas: {
    author: 'ivo_maps',
    at: '2026-03-09T07:05:00Z',
    text: 'In 1713 a tired engraver moved a whole island two miles east because the coffee stain on his copper plate looked like a harbour. Three fleets sailed around the mistake for sixty years. The correction, when it finally came, was published on a map that nobody bought, because everyone already owned the wrong one. The island itself is still there, exactly where it always was, and the fishermen still call the empty water to the east of it the Coffee Sea.',
    because: 'the source, cut behind Show more',
  },
  hanaWind: {
    author: 'hana_kites',
    at: '2026-03-11T05:30:00Z',
    text: 'A good kite line hums at the pitch of the wind. My grandfather could tell the hour of the afternoon by listening to three of them at once.',
    because: 'the source',
  },
  rosaWinter: {
    author: 'rosa_bees',
    at: '2026-03-11T09:12:00Z',
    text: 'Nineteen hives went into winter and nineteen came out. What changed this year: no feeding after September, thicker roofs, and me leaving them alone.',
    because: 'the source',
  },
  tessDoor: {
    author: 'tess_tides',
    at: '2026-03-08T17:48:00Z',
    text: 'For forty winters my father wrote the height of every spring tide on the inside of the boathouse door, in pencil, with the moon beside it. This morning I sanded the door down to paint it. I got as far as 1987, put the sander away, and ordered a second door for the boathouse.',
    because: 'the source',
  },
  hanaJapanese: {
    author: 'hana_kites',
    at: '2026-03-07T22:10:00Z',
    lang: 'ja',
    text: '凧の糸は風の高さで歌う。祖父は三本の糸を聴くだけで、午後の何時かを言い当てた。風のない日は、時計も見ずに昼寝をしていた。',
    because: 'the source',
  },
});

const repeats = compose({
  carlaSites: {
    author: 'carla',
    at: '2026-03-12T11:20:00Z',
    lang: 'fr',
    text: 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande. On attend quoi ?',
    labelled: 'adaSites',
    because: 'repeats the words, with a question added and no credit',
  },
  danLighthouse: {
    author: 'dan',
    at: '2026-03-11T19:05:00Z',
    text: 'The keeper of Skerrow light wrote the weather down every night for forty-one years, and never once wrote down how he felt about it.',
    labelled: 'erinLighthouse',
    because: 'an exact copy a day later',
  },
  tessAtlas: {
    author: 'tess_tides',
    at: '2026-03-10T12:00:00Z',
    text: 'In 1713 a tired engraver moved a whole island two miles east because the coffee stain on his copper plate looked like a harbour. Three fleets sailed around the mistake for sixty years…',
    labelled: 'ivoAtlas',
    because: 'the beginning of a long tweet',
  },
  gusAtlas: {
    author: 'gus_paints',
    at: '2026-03-11T16:20:00Z',
    text: 'A tired engraver moved a whole island two miles east because the coffee stain on his copper plate looked like a harbour.',
    labelled: 'ivoAtlas',
    because: 'one sentence out of a long tweet',
  },
  quimWind: {
    author: 'quim_surf',
    at: '2026-03-12T06:10:00Z',
    text: 'A good kite line hums at the pitch of the wind! My grandfather could tell the hour of the afternoon by listening to 3 of them at once 🪁 #wind',
    labelled: 'hanaWind',
    because: 'a copy with an emoji, a hashtag and a numeral',
  },
});

const credited = compose({
  mikaSites: {
    author: 'mika_trains',
    at: '2026-03-12T10:02:00Z',
    lang: 'fr',
    text: 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande. via @ada',
    because: 'credits by via',
  },
  samLighthouse: {
    author: 'sam_syntax',
    at: '2026-03-11T20:31:00Z',
    text: 'RT @erin: The keeper of Skerrow light wrote the weather down every night for forty-one years, and never once wrote down how he felt about it.',
    because: 'credits by RT',
  },
  junoWinter: {
    author: 'juno_bakes',
    at: '2026-03-12T07:45:00Z',
    text: 'Nineteen hives went into winter and nineteen came out. Thicker roofs, no feeding after September, and leaving them alone. What a report.',
    quote: seed.rosaWinter,
    because: 'quotes the source',
  },
  ottoAtlas: {
    author: 'otto_fungi',
    at: '2026-03-11T21:15:00Z',
    text: `The island itself is still there, exactly where it always was, and the fishermen still call the empty water to the east of it the Coffee Sea. https://x.com/ivo_maps/status/${seed.ivoAtlas.id}`,
    because: 'links to the source',
  },
  bobSites: {
    author: 'bob',
    at: '2026-03-12T12:30:00Z',
    lang: 'fr',
    text: 'Seules 66 % des PME sont équipées de sites web, contre 95 % en Finlande (par @ada).',
    because: 'credits by par',
  },
});

const noted = {
  size: 'large',
  url: 'https://daily-lantern.example/2026/03/tunnel-under-the-sound',
  title: 'Tunnel under the Sound to open eleven months early, engineers confirm',
  description: 'The last of the concrete rings was set on Tuesday night.',
  picture: 'tunnel',
} as const;

const silent = compose({
  noraLighthouse: {
    author: 'nora',
    at: '2026-03-12T09:00:00Z',
    text: 'The keeper of Skerrow light wrote the weather down every night for forty-one years, and never once wrote down how he felt about it.',
    because: "the signed-in reader's own",
  },
  brightdeskWind: {
    author: 'brightdesk',
    at: '2026-03-12T05:00:00Z',
    text: 'A good kite line hums at the pitch of the wind. My grandfather could tell the hour of the afternoon by listening to three of them at once.',
    promoted: true,
    card: {
      size: 'large',
      url: 'https://brightdesk.example/lamps?campaign=spring',
      title: 'A lamp that knows what time it is',
      description: 'Free returns for a hundred nights.',
      picture: 'lamp',
    },
    because: 'promoted',
  },
  rosaAgain: {
    author: 'rosa_bees',
    at: '2026-03-12T09:12:00Z',
    text: 'For those who asked: nineteen hives went into winter and nineteen came out. What changed this year: no feeding after September, thicker roofs, and me leaving them alone.',
    because: 'the author repeats herself',
  },
  junoMorning: {
    author: 'juno_bakes',
    at: '2026-03-12T06:00:00Z',
    text: 'Good morning everyone!',
    because: 'commonplace',
  },
  gusMorning: {
    author: 'gus_paints',
    at: '2026-03-12T06:20:00Z',
    text: 'Good morning everyone! ☕',
    because: 'commonplace',
  },
  tessMorning: {
    author: 'tess_tides',
    at: '2026-03-12T06:40:00Z',
    text: 'Good morning everyone!',
    because: 'commonplace',
  },
  lanternTunnel: {
    author: 'lantern_daily',
    at: '2026-03-12T07:00:00Z',
    text: noted.title,
    card: noted,
    because: 'the publisher',
  },
  ivoTunnel: {
    author: 'ivo_maps',
    at: '2026-03-12T07:50:00Z',
    text: noted.title,
    card: noted,
    because: "the words are the card's own headline",
  },
  danTunnel: {
    author: 'dan',
    at: '2026-03-12T08:30:00Z',
    text: `Tunnel under the Sound to open eleven months early, engineers confirm ${noted.url}`,
    card: noted,
    because: "the words are the card's own headline",
  },
  lanternNorlund: {
    author: 'lantern_daily',
    at: '2026-03-11T16:00:00Z',
    text: 'Norlund Paper raises its forecast for the year after sales grew 4.2 % to 318 million in the last quarter.',
    because: 'the first of two like headlines',
  },
  danHestia: {
    author: 'dan',
    at: '2026-03-12T10:40:00Z',
    text: 'Hestia Glass raises its forecast for the year after sales grew 2.7 % to 96 million in the last quarter.',
    because: 'another name and other numbers',
  },
  museumClosing: {
    author: 'velden_museum',
    at: '2026-03-10T08:00:00Z',
    text: 'The museum is closed on Thursday 12 March for the winding of the great clock. We open again at 10:00.',
    because: 'the first of two like notices',
  },
  tessClosing: {
    author: 'tess_tides',
    at: '2026-03-12T08:05:00Z',
    text: 'The tide mill is closed on Saturday 21 March for the cleaning of the lower gate. We open again at 14:30.',
    because: 'another place, day and hour',
  },
});

const widely =
  'Nobody warns you that the price of learning a second language is hearing your own for the first time.';

/** The same words by six accounts: not on the home page, found by `/search?q=second+language`. */
const everybody = compose(
  Object.fromEntries(
    ['sam_syntax', 'quim_surf', 'otto_fungi', 'mika_trains', 'juno_bakes', 'dan'].map(
      (author, i) => [
        `widely${i + 1}`,
        {
          author,
          at: `2026-03-0${i + 3}T1${i}:26:00Z`,
          text: widely,
          because: 'widely shared: once all are in the library, nobody is the source',
        },
      ],
    ),
  ),
);

export const stories = { ...seed, ...repeats, ...credited, ...silent, ...everybody };
