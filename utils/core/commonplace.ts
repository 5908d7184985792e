/** How much a word says when the library cannot tell: bits, from a table of everyday words and a word's length. */
import { fold } from './fold';
import type { Word } from './normalize';

/**
 * Everyday words of English and French, and the greetings of a few other languages, by what they
 * say in bits: a word said once in 2^n words carries n. Authored for this project, by feel and by
 * what short posts are made of; apostrophes split words ("n", "est").
 */
const EVERYDAY: readonly (readonly [bits: number, words: string])[] = [
  // What greetings, wishes and thanks are made of: such words come together.
  [
    3,
    `birthday birthdays bless blessed blessings christmas congrats congratulations dear easter
    everybody everyone friend friends goodnight happy hbd hello merry mom mum dad mothers fathers
    morning gm gn thank thankful thanks wish wishes wishing welcome weekend wonderful
    anniversaire anniv bienvenue bisous bonjour bonsoir bonne bonnes chers chères félicitations
    fête fêtes joyeux joyeuse joyeuses merci noël souhaite souhaits vœux voeux bravo coucou
    feliz cumpleaños buenos buenas días noches gracias buongiorno buonanotte tutti grazie auguri
    guten danke glückwunsch geburtstag bom boa dia noite obrigado obrigada parabéns
    доброе добрый утро спасибо привет рождения`,
  ],
  [
    4,
    `a an the of to in on at is it i and or for you that this be my me we so are was with as by he
    she they not do have has had will your our his her its from if but just all can no up out what
    who how when rt via s t m re ve d ll don am pm amp
    le la les un une des de du et en à au aux est c ce se qui que qu il elle on je tu nous vous ils
    elles pas ne n j l y a ai ont sont dans pour par sur avec plus son sa ses mon ma mes ton ta
    très trop si ou où mais tout tous bien`,
  ],
  [
    6,
    `about after again any back because been before best can cant come could day did didn does doesn
    down even ever every first get getting go going good got great here him into isn know last let
    like ll look love made make many more most much need never new now off oh ok old one only other
    over own people please really right said say see should some still such take tell than thank
    thanks that their them then there these thing things think those time today too true two us
    very wait want way well were where which while why won work would yeah year years yes yet
    alors après aussi autre avant avoir beau bon bonne cette ces chez comme comment demain depuis
    dire dit donc encore entre être été fait faire faut fois grand ici jamais jour leur leurs lui
    merci même mieux moins notre nos oui non parce peu peut pourquoi quand quel quelle quoi rien
    sans sera soir temps toi toujours toute toutes trop va vie voir vois votre vos vraiment vrai
    y lol lmao omg wow haha mdr ptdr`,
  ],
  [
    8,
    `absolutely account actually affected afternoon ago agree air alive almost alone already also
    although always amazing america american answer anybody anymore anyone anything anyway apparently
    article awesome away baby bad beautiful became become behind believe below between big bio bit
    black blog blue book books both boy boys breaking bring bro brother business buy call called
    care change check child children city class clear coffee cold comment comments coming community
    completely country couple couldn course crazy cry crying cute dad daily deal death definitely
    different doing door dream drink during each early earth easy eat else email end enjoy enough
    episode especially evening everywhere exactly exams excited eyes face fact family fan far fast
    father favorite fear feel feeling feels few fight finally find fine five follow following food
    forever forget forward found four free friday full fun funny future game games gave general girl
    girls give giving glad god gone gonna goodbye government grateful green group guess guy guys hair
    half hand hands happen happened happens hard hate haven head health hear heard heart help high
    hiring history hit hold honest honestly honor hope hot hour hours house huge human hurts idea
    imagine important inside interesting isn job join joy keep kid kids kill kind king knew knows
    lady later laugh law lead learn least leave left less let letter life light line link listen
    literally little live lives living long looking looks lose lost lot lots luck lucky luckily
    making man many matter maybe mean means media meet meeting men message messages might mind mine
    minute minutes miss missed moment monday money month months mother moms mood moving movie mr mrs
    music must myself name near needs news next nice night none nothing number okay omw once open
    order ourselves outside page paper parents part party past pay peace perfect person personal
    phone photo pic picture pictures piece place plan play played playing please point police
    politics possible post posted power pray prayers pretty problem probably proud public put
    question questions quick quiet quite quote rather read reading ready real reality reason red
    remember reminder rest retweet rip road room run running sad safe saturday saying says school
    second seconds seeing seem seems seen send sense serious seriously set seven share she shit short
    show side sign simple since single sister sit sleep slow small smart smile social somebody
    someone something sometimes somewhere son song soon sorry sound sounds speak special spend
    sport spring stand start started starting state states stay step stop stopped store story
    straight street strong student students stuff stupid summer sun sunday super support supposed
    sure sweet system taking talk talking team terrible text than thats themselves third though
    thought thoughts three thursday till tired together told tomorrow tonight took top totally
    touch town tried trouble true trust truth try trying tuesday turn tv tweet tweets twice twitter
    understand united until update upset use used using usual video visit voice vote voted voting
    waiting wake walk wanna wanted wants war wasn watch watched watching water wearing weather
    website wedding wednesday week weeks went whatever whole whose why wife win winner winning
    winter without woman women wonder word words worked working works worse worst worth wow write
    writing wrong yesterday young yourself
    abonnés accord adore affaire aide aider aime aimer ainsi air ajouter aller allez amour ami amie
    amis année années ans appelle appétit arrive article assez attendre attends attention
    aujourd aucun aucune auquel avez beaucoup beaux belle belles besoin bientôt bisou bizarre boire
    bonheur bout bruit café car cause celle celles celui ceux chance chaque chaud cher chez chose
    choses cinéma clair classe cœur coin commence compris compte connais contre corps côté couleur
    coup courage cours croire crois cuisine dehors déjà dernier dernière derrière désolé dessus
    deux devant devenir devoir dieu difficile dimanche doit doivent dommage donne donner dois dormir
    droit eau école écouter écrire enfant enfants enfin ensemble entendre envie époque équipe espère
    esprit essayer étais était étaient états étudiants eux exactement exemple face facile façon faim
    famille fatigué faute femme femmes fera fier fière fille filles film fils fin fini finir fond
    force fort forte français française france frère froid garçon genre gens gouvernement grande
    grandes gros guerre habitude haut heure heures heureuse heureux hier histoire homme hommes idée
    image importe impossible incroyable info infos instant jeu jeudi jeune jeunes joie joli jolie
    jouer jours journée juste laisse laisser lequel lire lien livre livres loin long longtemps
    lundi maintenant maison mal maman mamans manger manque marche mardi match matin mauvais médias
    meilleur meilleure meilleurs merde mercredi message messages mettre mien mieux milieu minute
    minutes moi mois moment monde mort mot mots musique naissance niveau nom nombre nouveau nouveaux
    nouvelle nouvelles nuit œil ouvert page papa parents parfait parfois parle parler partage
    partager partie partir partout passe passé passer pays peine pendant pense penser pensée pensées
    perdre perdu père mère personne personnes petit petite petits peur pied photo place plaisir
    plein pleine pluie plupart plusieurs plutôt point police politique porte possible pourtant
    pouvoir prendre prends près presque preuve première premier prends problème prochain prochaine
    propos propre qualité quelques question raison rappel regarde regarder rendre rentrer reprendre
    reste rester retour retrouver rêve reveil rire rue sais saison samedi santé savoir selon
    semaine semaines semble sens sentir série sérieux service sembler soeur soirée soleil sommes
    sorte sortir souvent suis suite suivre sujet super surtout sûr tant tard tel tellement tête
    texte tiens tombe tôt touche tour train travail travailler triste trouve trouver type vacances
    vais vas venir vendredi vent verre vérité veulent veut veux vidéo vie viens vient vieux ville
    vite vivant vive vivement vivre voilà voir voix vont vote voter voté voulais vouloir voyage vrais
    week yeux zéro
    todos alle allen herzlichen alles gute zum abend morgen всем день спокойной ночи с днем`,
  ],
];

/** A mention says little of whose words these are: it is what a copy changes first. */
const MENTION_BITS = 2;
const NUMBER_BITS = { first: 5, further: 1.5, most: 11 };
/** A hashtag is shared by everyone who speaks of the same thing. */
export const HASHTAG_SHARE = 0.4;
/** Ideographs, and the other glyphs (kana, Thai): about what they say in running text. */
const IDEOGRAPH_BITS = 6;
const GLYPH_BITS = 2;
/** Words of one letter, of two …: the longer, the rarer, up to the last. */
const LENGTH_BITS = [3, 6, 8, 10, 11, 11.5, 12, 12.5, 13] as const;
const LONGEST_BITS = 13.5;
/** A word that says less is one of everybody's. */
const LEAST_TELLING = 9;

const everyday = new Map(
  EVERYDAY.toReversed().flatMap(([bits, words]) =>
    words.split(/\s+/).map((word) => [Array.from(word, foldLetter).join(''), bits] as const),
  ),
);

function foldLetter(letter: string): string {
  return fold(letter.codePointAt(0) ?? 0);
}

/** Numbers in words, which a headline changes as it changes digits. */
const NUMBER_WORDS = new Set(
  `one two three four five six seven eight nine ten eleven twelve dozen dozens twenty thirty forty
  fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  billions half third quarter twice first second
  deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante
  soixante cent cents mille million millions milliard milliards moitié tiers quart`.split(/\s+/),
);

/** A number, in digits or in words. */
export function isNumber(word: Word): boolean {
  return word.kind === 'number' || NUMBER_WORDS.has(word.text);
}

/** True for words that come in phrases that everybody says: those of the table, short ones, numbers. */
export function isEveryday(word: Word): boolean {
  return word.kind === 'number' || (word.kind !== 'glyph' && priorBits(word) < LEAST_TELLING);
}

/** What a word says, in bits, before the library is asked. */
export function priorBits(word: Word): number {
  switch (word.kind) {
    case 'mention':
      return MENTION_BITS;
    case 'number':
      return Math.min(
        NUMBER_BITS.most,
        NUMBER_BITS.first + NUMBER_BITS.further * (word.text.length - 1),
      );
    case 'glyph':
      return /\p{Script=Han}/u.test(word.text) ? IDEOGRAPH_BITS : GLYPH_BITS;
    case 'hashtag':
      return HASHTAG_SHARE * wordBits(word.text);
    case 'word':
      return wordBits(word.text);
  }
}

function wordBits(text: string): number {
  return everyday.get(text) ?? LENGTH_BITS[lettersIn(text) - 1] ?? LONGEST_BITS;
}

/** A Hangul syllable is two or three letters. */
function lettersIn(word: string): number {
  return word.charCodeAt(0) >= 0xac00 ? word.normalize('NFD').length : word.length;
}
