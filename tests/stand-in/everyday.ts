/** What else goes by on a day: tweets of every kind that the page can show, none like another. */
import { compose } from './compose.ts';
import { stories } from './stories.ts';

const quoted = compose({
  gusFog: {
    author: 'gus_paints',
    at: '2026-03-08T15:00:00Z',
    text: 'Fog lifting off the slipway, in six colours I do not own.',
    photos: ['Fog over a slipway'],
  },
});

const authored = compose({
  gusHarbour: {
    author: 'gus_paints',
    at: '2026-03-12T12:41:00Z',
    text: 'Low water at Pennick this morning. The blue took four layers and most of my patience.',
    photos: ['Harbour at low water, blue boats on sand'],
  },
  hanaFestival: {
    author: 'hana_kites',
    at: '2026-03-12T11:58:00Z',
    text: 'Four kites, four winters of work. Which one flies on Sunday? 👇',
    photos: [
      'A red swallow kite',
      'A green dragon kite',
      'A violet box kite',
      'A golden fish kite',
    ],
  },
  tessTide: {
    author: 'tess_tides',
    at: '2026-03-12T12:10:00Z',
    text: 'Spring tide at 18:52. If you park on the causeway, the sea would like a word with you. 🌊',
    video: 'causeway',
  },
  junoCrumb: {
    author: 'juno_bakes',
    at: '2026-03-12T09:33:00Z',
    text: 'When the starter doubles before breakfast',
    gif: 'starter',
  },
  samParser: {
    author: 'sam_syntax',
    at: '2026-03-12T10:15:00Z',
    text: 'Spent the morning deleting a parser I was proud of.\n\nThe new one is a third of the size, reads like a recipe, and reports the right line when somebody forgets a bracket. I still miss the old one a little.',
  },
  mikaGare: {
    author: 'mika_trains',
    at: '2026-03-12T07:21:00Z',
    lang: 'fr',
    text: 'La gare de Saint-Orve compte un quai, un banc, une horloge en panne et 3 trains par jour. C’est la plus ponctuelle de la ligne.',
    photos: ['Petite gare sous la neige au lever du jour'],
  },
  adaMarche: {
    author: 'ada',
    at: '2026-03-12T06:48:00Z',
    lang: 'fr',
    text: 'Question aux maraîchers qui me lisent : combien d’entre vous prennent encore les commandes sur un carnet ? Le mien a survécu à deux téléphones.',
  },
  karimRadio: {
    author: 'karim_radio',
    at: '2026-03-11T20:00:00Z',
    lang: 'ar',
    text: 'في كل مساء تحكي جدتي قصة واحدة للراديو القديم، وتقسم أنه يصغي إليها أفضل منا جميعا. #حكايات',
  },
  lioraRain: {
    author: 'liora_books',
    at: '2026-03-11T17:25:00Z',
    lang: 'he',
    text: 'מצאתי בחנות ספרים ישנה כרטיס רכבת משנת 1961 בתוך ספר שירים. מישהו הפסיק לקרוא בדיוק בעמוד הנכון.',
  },
  quimOlas: {
    author: 'quim_surf',
    at: '2026-03-12T08:55:00Z',
    lang: 'es',
    text: 'Hoy el mar estaba tan quieto que los pelícanos parecían estar esperando el autobús. ☕',
  },
  ottoMoos: {
    author: 'otto_fungi',
    at: '2026-03-12T05:50:00Z',
    lang: 'de',
    text: 'Nach drei Tagen Regen riecht der Wald wie ein Keller, in dem jemand glücklich war. Morgen mit Körbchen. 🍄',
  },
  rosaSwarm: {
    author: 'rosa_bees',
    at: '2026-03-12T12:20:00Z',
    text: 'First pollen of the year: hazel, pale as chalk. The girls are busy, the keeper is happy. ✨',
    photos: ['A bee on a hazel catkin'],
  },
  bobReading: {
    author: 'bob',
    at: '2026-03-12T11:05:00Z',
    text: 'Three things worth your lunch break today: a history of the paperclip, an argument about commas, and a very calm essay on owls.\nhttps://essays.example/2026/03/a-history-of-the-paperclip-in-eleven-bends',
  },
  erinLamp: {
    author: 'erin',
    at: '2026-03-12T09:47:00Z',
    text: 'A lens is mostly patience. This one took the Aubrac brothers eleven years, and it still throws a beam nineteen miles.',
    card: {
      size: 'small',
      url: 'https://lamps.example/aubrac',
      title: 'The Aubrac lens, ground by hand',
      description: 'How two brothers and a barrel of sand lit the northern passage.',
      picture: 'lens',
    },
  },
  danEssay: {
    author: 'dan',
    at: '2026-03-12T07:15:00Z',
    text: 'I went looking for the last ferry bell on this coast and found it in a school, ringing for lunch.',
    card: {
      size: 'large',
      url: 'https://coastal-review.example/ferry-bell',
      title: 'The last ferry bell',
      description: 'It rings at noon.',
      picture: 'ferry',
    },
  },
  carlaOffice: {
    author: 'carla',
    at: '2026-03-12T10:28:00Z',
    lang: 'fr',
    text: 'Réunion de deux heures sur la longueur des réunions. Nous avons manqué de temps pour conclure.',
  },
  ivoCompass: {
    author: 'ivo_maps',
    at: '2026-03-12T11:33:00Z',
    text: 'A compass rose is the only part of a map that admits the person who drew it was enjoying themselves.',
    photos: ['A compass rose in red and gold ink'],
  },
  bobQuotesHana: {
    author: 'bob',
    at: '2026-03-12T08:20:00Z',
    text: 'Read this one slowly. Then go and find some wind.',
    quote: stories.hanaWind,
  },
  danQuotesRepeat: {
    author: 'dan',
    at: '2026-03-12T12:05:00Z',
    lang: 'fr',
    text: 'Le chiffre qui devrait réveiller nos chambres de commerce.',
    quote: stories.carlaSites,
    because: 'quotes a reshared tweet in words of its own',
  },
  samQuotesGus: {
    author: 'sam_syntax',
    at: '2026-03-12T12:52:00Z',
    text: 'My screen saver for the rest of the month.',
    quote: quoted.gusFog,
  },
  tessReply: {
    author: 'tess_tides',
    at: '2026-03-12T12:47:00Z',
    text: '@gus_paints Pennick at low water always looks as if somebody pulled the plug. Lovely blue.',
    because: 'a reply',
  },
  piaPrivate: {
    author: 'pia_private',
    at: '2026-03-12T09:20:00Z',
    text: 'The surprise party is on Saturday. Whoever tells Juno owes everybody a cake.',
    because: 'protected: nothing of it may be kept',
  },
  noraOwn: {
    author: 'nora',
    at: '2026-03-12T08:00:00Z',
    text: 'Day nine of the balcony tomatoes: one leaf, very confident. 🌱',
  },
  brightdeskAd: {
    author: 'brightdesk',
    at: '2026-03-12T04:00:00Z',
    text: 'Meet the desk lamp that dims itself when you stop turning pages. Ships in recycled card.',
    promoted: true,
    card: {
      size: 'large',
      url: 'https://brightdesk.example/reader',
      title: 'Brightdesk Reader',
      description: 'From 89.',
      picture: 'reader',
    },
    because: 'promoted',
  },
  ottoTranslated: {
    author: 'otto_fungi',
    at: '2026-03-11T14:10:00Z',
    lang: 'de',
    text: 'Ein Pilz, der im Dunkeln leuchtet, braucht keine Werbung.',
    translation: {
      lang: 'en',
      from: 'German',
      text: 'A mushroom that glows in the dark needs no advertising.',
    },
    because: "X's translation stands in place of the author's words",
  },
  goneTweet: { author: 'bob', at: '2026-03-11T13:00:00Z', text: '', unavailable: true },
  museumLong: {
    author: 'velden_museum',
    at: '2026-03-11T11:00:00Z',
    text: 'How does one wind a clock that weighs as much as a bus? Very slowly, and in company. On Thursday twelve volunteers will turn the crank of the Velden great clock, as volunteers have done every second Thursday of March since 1884. The oldest of them, Marthe, has missed only one winding, and sent her sister. The youngest is nine and has been practising on a bicycle pump. When the weight reaches the top, everybody is given soup, and the clock, which does not know how much it is loved, goes on being four minutes late.',
  },
  lanternRain: {
    author: 'lantern_daily',
    at: '2026-03-12T12:33:00Z',
    text: 'Heaviest March rain in sixty years floods cellars along the Ombre; trains are running again since noon.',
    card: {
      size: 'large',
      url: 'https://daily-lantern.example/2026/03/ombre-rain',
      title: 'Cellars under water along the Ombre after record rain',
      description: 'Pumps are on their way.',
      picture: 'rain',
    },
  },
  lanternChess: {
    author: 'lantern_daily',
    at: '2026-03-12T06:30:00Z',
    text: 'Twelve-year-old draws with the national champion after seven hours and one cheese sandwich.',
    card: {
      size: 'small',
      url: 'https://daily-lantern.example/2026/03/chess-draw',
      title: 'A draw, a sandwich, a future',
      description: 'The hall stayed silent until the handshake.',
      picture: 'chess',
    },
  },
  samTip: {
    author: 'sam_syntax',
    at: '2026-03-11T15:15:00Z',
    text: 'Name the variable after what it is *for*, not after where it came from. Future you has forgotten where it came from. $PAPER #naming',
  },
  junoRye: {
    author: 'juno_bakes',
    at: '2026-03-11T08:40:00Z',
    text: 'Rye does not rise so much as consider its options.',
  },
  mikaHoraires: {
    author: 'mika_trains',
    at: '2026-03-11T18:05:00Z',
    lang: 'fr',
    text: 'Mon horaire préféré : celui du dimanche soir, quand le contrôleur connaît tout le monde et que le train attend la boulangère.',
  },
  adaVelo: {
    author: 'ada',
    at: '2026-03-11T12:22:00Z',
    lang: 'fr',
    text: '14 km à vélo contre le vent pour acheter un seul timbre. La postière m’en a offert deux. 🚲',
  },
  gusPaper: {
    author: 'gus_paints',
    at: '2026-03-11T10:10:00Z',
    text: 'Reminder that paper remembers every correction you thought nobody saw.',
  },
  hanaKnots: {
    author: 'hana_kites',
    at: '2026-03-10T22:15:00Z',
    text: 'New video on the larkspur knot, which holds in a gale and opens with one finger.',
    video: 'knots',
  },
  quimCafe: {
    author: 'quim_surf',
    at: '2026-03-11T09:02:00Z',
    lang: 'es',
    text: 'El bar de la playa abre en abril, pero la cafetera ya está practicando. @juno_bakes trae pan, por favor 🙏',
  },
  karimNight: {
    author: 'karim_radio',
    at: '2026-03-12T02:45:00Z',
    lang: 'ar',
    text: 'مدينة بلا مطر منذ شهرين، والمظلات في الواجهات تبتسم بصبر.',
  },
  lioraTea: {
    author: 'liora_books',
    at: '2026-03-12T06:15:00Z',
    lang: 'he',
    text: 'רשימת קניות לחורף: נענע, דבש, ועוד סבלנות 📚',
  },
  tessLog: {
    author: 'tess_tides',
    at: '2026-03-10T19:30:00Z',
    text: 'From the harbour log of 1902: "Wind north. Two geese. Mr Hallam proposed to Miss Croft; refused. Wind still north."',
  },
  rosaQueen: {
    author: 'rosa_bees',
    at: '2026-03-10T14:00:00Z',
    text: 'Marked this year’s queen with a white dot. She looked at me as one looks at a tax inspector. ❤️',
  },
  ivoBorder: {
    author: 'ivo_maps',
    at: '2026-03-10T10:45:00Z',
    text: 'There is a border village whose post office stands in one country and whose letterbox in the other; postcards to the neighbours take nine days.',
  },
  erinFog: {
    author: 'erin',
    at: '2026-03-09T21:00:00Z',
    text: 'Fog signal glossary: two long blasts mean keep away, one short means come closer, silence means the keeper is making tea.',
  },
  danGulls: {
    author: 'dan',
    at: '2026-03-09T12:34:00Z',
    text: 'A gull has learned to ride the number 6 bus as far as the fish market. It gets off without paying.',
  },
  carlaTableau: {
    author: 'carla',
    at: '2026-03-10T09:09:00Z',
    lang: 'fr',
    text: 'Petit rappel : un tableau de 40 colonnes n’est pas une stratégie, c’est un appel au secours. https://conseil.example/tableaux',
  },
  museumClock: {
    author: 'velden_museum',
    at: '2026-03-09T09:00:00Z',
    text: 'Object of the week: a pocket watch that runs only when carried by somebody in a hurry.',
    photos: ['An open pocket watch', 'The engraved back of the watch'],
  },
  noraThread: {
    author: 'nora',
    at: '2026-03-10T17:17:00Z',
    text: 'Looking for novels in which nobody is in a rush. Suggestions welcome.',
  },
  samCoffee: {
    author: 'sam_syntax',
    at: '2026-03-09T08:08:00Z',
    text: 'The office coffee machine has released a patch. It now fails in a more informative way. ☕🎉',
  },
});

const conversation = compose({
  bobToAda: {
    author: 'bob',
    at: '2026-03-12T08:31:00Z',
    lang: 'fr',
    text: 'Merci pour la source des 95 %, je cherchais ce tableau depuis un mois.',
    replyTo: stories.adaSites.id,
    because: 'a reply under the source',
  },
  mikaToAda: {
    author: 'mika_trains',
    at: '2026-03-12T08:49:00Z',
    lang: 'fr',
    text: 'Dans mon village : une boulangerie, zéro site, et la queue jusqu’à la mairie.',
    replyTo: stories.adaSites.id,
  },
  adaToMika: {
    author: 'ada',
    at: '2026-03-12T09:10:00Z',
    lang: 'fr',
    text: 'La queue est le plus vieux des réseaux sociaux.',
    replyTo: stories.adaSites.id,
  },
  hanaToErin: {
    author: 'hana_kites',
    at: '2026-03-10T19:20:00Z',
    text: 'Did anybody keep the logbooks? I would read all forty-one years.',
    replyTo: stories.erinLighthouse.id,
  },
});

export const everyday = { ...quoted, ...authored, ...conversation };
