/**
 * The words by which the forms are told from ordinary speech, in English, French, Spanish, Italian,
 * German and some Russian: lower case, without accents, as `Token.key` has them.
 */
import { plain } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(plain));

/** "via @YouTube" is what its share button writes. */
export const PLATFORMS = words(`
  9gag applemusic avaaz bandcamp buffer change facebook feedly flickr flipboard giphy hootsuite
  ifttt imgur instagram linkedin linktree medium nuzzel paper_li pinterest pocket reddit scoopit
  soundcloud spotify substack tiktok tumblr twitch twitter vimeo youtube`);

/** By which one talks, sends and pays: "paid via PayPal". */
export const CHANNELS = words(`
  android bluetooth dm email facetime gofundme ipad iphone kickstarter mail netflix paypal phone
  post satellite signal skype sms telegram text usb venmo vpn whatsapp wi-fi wifi zoom интернет`);

/** What a picture or a film is called when its maker is named. */
export const MEDIA = new Set(
  [
    ...words(`
  bild bilder capture cartoon chart clip dessin dibujo disegno footage foto fotografia gif grafica
  grafik graph graphic ilustracion illustration illustrazione image imagen imagenes img immagine
  immagini infografia infografica infographic infographie instagramphoto photo photocredit
  photograph photography pic picture screengrab screenshot video zeichnung видео фото`),
  ].flatMap((one) => [one, `${one}s`]),
);

/** What is shared: it has an author, who may be named after "by", "from", "de", "di", "von". */
const WORKS = new Set(
  [
    ...words(`
  actu advice affiche album analisi analysis art article articolo articulo battuta billet blague blog blogpost book
  breakdown buongiorno carte cartel chart chiste chronique citation collection column commento communique
  comunicato conf conference conseils consejos critique cronica data dato dossier drawing edito
  editorial encuesta enquete entrevista episode essay estudio etude explainer explication fil film folien
  frase gem geschichte grafico grafik graph guide hilo idea idee inchiesta joke meme informacion informe intervista karte keynote kolumne kommentar lavoro
  lettre list map mapa newsletter nota noticia notizia novel opinion outil painting palabras paper papier
  parole pezzo phrase piece pique plugin podcast poem post poster presentacion presentation publicacion
  publication racconto rapport rassegna read receta recette rezept ricetta recipe recherche reflexion report reportage reportaje
  reporting research resumen review rezension riflessione roundup rubrica scoop script selection
  servizio session slides song story studie study summary synthese talk temoignage texte thread
  tipps tips tool trabajo track traduccion traduction traduzione translation travail tribune tuit
  tuto tutorial tweet ubersetzung umfrage vignetta vineta watch witz zitat данные перевод статьи статья`),
  ].map(stem),
);

/** "articoli", "articles": without the endings of numbers and genders, four letters at least. */
function stem(key: string): string {
  let end = key.length;
  if (key.endsWith('s')) end--;
  if ('aeio'.includes(key.charAt(end - 1))) end--;
  return key.slice(0, Math.max(end, 4));
}

/** Of "blog-post" and "Gastbeitrag" the last part counts. "The tweets of @x" are all of them. */
export const isWork = (key: string): boolean => {
  const last = key.slice(key.lastIndexOf('-') + 1);
  return last !== 'tweets' && (MEDIA.has(last) || WORKS.has(stem(last)) || COMPOUND.test(last));
};
const COMPOUND = /(?:artikel|beitrag|bericht)$/;

/** Who did this put it in front of others. */
const FOUND =
  /^(?:found|spotted|(?:re)?shared|retweeted|rt['’]?d|rted|reminded|attention|pointed|plucked|unearthed|flagged|recommended|suggested|discovered|dug|highlighted|selected|curated|alerted|tipped|noticed|linked|inspired|heads-up|hallazgo|trouvaille|chicca|dritta|segnalazione|hinweis|tipp|(?:reper|trouv|signal|recommand|partag|relay|denich|conseill|retweet|selectionn|inspir)ee?s?|decouverte?s?|(?:compartid|encontrad|recomendad|descubiert|seleccionad|sugerid|inspirad)[oa]s?|(?:condivis|segnalat|trovat|selezionat|scopert|consigliat|suggerit|ispirat)[oaei]|scelt[oei]|entere|enterado|heard|learn(?:ed|t)|appris|saputo|gefunden|geteilt|entdeckt|empfohlen|verlinkt|inspiriert)$/;
/** Who did this made it. */
const MADE =
  /^(?:written|taken|drawn|shot|penned|stolen?|stealing|sharing|reposting|quote|pres[oaei]|repris|cura|extrait|tiree?|tratt[oa]|(?:co-)?(?:photograph|creat|produc|captur|illustrat|design|direct|film|publish|post|tweet|compos|paint|record|compil|author|edit|cod|repost|regrann|borrow|nick|lift|pinch|copi|translat|report)e?d|(?:redig|publi|post|tweet|photographi|dessin|propos|realis|illustr|cre|film|compos|copi)ee?s?|(?:ecrit|traduit)e?s?|(?:robad|copiad|sacad|escrit|publicad|cread|hech|tomad|dibujad|realizad|grabad|traducid|producid)[oa]s?|(?:rubat|copiat|scritt|pubblicat|creat|fatt|disegnat|realizzat|curat|tradott|scattat|girat)[oaei]|geschrieben|gemacht|gezeichnet|fotografiert|gefilmt|veroffentlicht|erstellt|aufgenommen|ubersetzt|verfasst|geklaut|gestohlen)$/;

export const isFound = (key: string): boolean => FOUND.test(key);
/** By these, next to a place, one says where one met with it: "vu chez", "letto su". */
const SEEN = /^(?:seen|vue?|lue?|vist[oa]|lett[oa]|leido|entendu|gesehen|gelesen|geklaut)$/;

export const isSeen = (key: string): boolean => SEEN.test(key) || isFound(key);
export const isMade = (key: string): boolean => MADE.test(key);

/** Participles, and words that with "by" or "par" mean something else: whoever is named did not make it. */
const DONE =
  /^(?:[a-z-]+(?:ed|en)|led|won|held|met|hit|sent|made|run|brought|stood|stand|come|swing|step|pass|passing|side|standing|drop|stop|thrown|caught|sworn|hosted)$/;
/** What one does, and no work: "une dédicace par @x". */
export const ACTS = words(`
  accueil appel arrivee dedicace intervention invitation passage rencontre signature soutien
  visite`);
/** What one does, and no work: "a win by @x". */
export const DEEDS = words(`
  attack attempt concert defeat effort gig goal goals loss match move performance ride
  save season tour victory visit win`);
/** "by the way @x" */
export const ADVERBIAL = words('end time way');
/** Somebody thanks for what was done for them: "thanks @x for sharing our story". */
export const OURS = words(
  'our my mi mein meinen meine mon notre nos nuestro nuestra unser unseren unsere nostro nostra',
);
/** Between a work and whose it is: "le billet du jour de @x", "tomado del muro de @x". */
export const BETWEEN = words(`
  compte cuenta day dia feed giorno jour matin mes mois muro perfil profil profilo semaine
  semana tages timeline tl wall week`);
/** With its accents: "invitée", "suivi", "prise". */
const FAIT =
  /(?:[é]e?s?|(?:suivi|re[çc]u|[ée]lu|fini|battu|soutenu|pris|mis)e?s?|finit|commence[rz]?|passe[rz]?)$/u;

export const isDone = (key: string): boolean => DONE.test(key);
export const isFait = (word: string): boolean => FAIT.test(word.toLowerCase());

/** Before "RT": it is asked for, or told of. */
export const ASKING = words(`
  a an and bitte can could de den e el et favor il le the favore gracias merci para per please pleaze pls plse plz
  plzz pour prega pretty stp svp to u und y you zum`);

/** What one is thanked for when one is thanked for finding. */
export const FINDS = words(`
  article articolo articulo artikel aviso compartir condividere condivisione dato decouverte
  discovery enlace find finding flagging fund heads hint info infos lien link links partage partager photo pic
  pointer pointing post posting recommendation reminder share sharing spotting suggestion teilen
  tip tips tuyau video ссылку`);
export const FOR = words('for 4 pour per por fur furs du del della за');

/** That the sentence is English, for what means something else in another language. */
export const ENGLISH = words('the is are was were of to at has have will been says and with');

/** "as @x says", "@x said: …". */
export const SAYS = words(`
  argues comenta cuenta dice dit ecrit escribe explained explains explique meint note noted notes observes
  pointed points put puts raconte rappelle reminds reports ricorda sagt said says schreibt scrive senala souligne spiega
  tweeted tweets writes wrote`);
export const SMALL = words('ben bien immer la le les lo si so tres');
export const AS = words('as like comme come como wie');

/** Names of what is no person: what may stand before a name, and in it. */
export const BEFORE_NAME = words(
  'the my our le la les mon ma notre el il mi der die das mein our friend pal user',
);
export const IN_NAME = words('of de del di da du von van the la le und and y et e & der für');
