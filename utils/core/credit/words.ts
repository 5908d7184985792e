/**
 * The words by which the forms are told from ordinary speech, in English, French, Spanish, Italian,
 * German and some Russian: lower case, without accents, as `Token.key` has them.
 */
import { plain } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(plain));

/** "via @YouTube" is what its share button writes. */
export const PLATFORMS = words(`
  youtube twitter instagram facebook tiktok reddit spotify applemusic soundcloud bandcamp
  linkedin pinterest tumblr flickr vimeo twitch medium substack change avaaz linktree giphy
  9gag imgur ifttt buffer hootsuite pocket flipboard feedly paper_li scoopit nuzzel`);

/** By which one talks, sends and pays: "paid via PayPal". */
export const CHANNELS = words(`
  skype paypal whatsapp sms vpn email mail zoom facetime telegram signal kickstarter gofundme venmo
  netflix wi-fi интернет bluetooth wifi usb ipad iphone android dm text phone satellite post`);

/** What a picture or a film is called when its maker is named. */
export const MEDIA = words(`
  photo photos foto fotos fotografia pic pics picture image images img imagen imagenes immagine
  immagini bild bilder video videos clip screenshot screenshots screengrab gif footage capture
  illustration illustrations illustrazione grafik grafica graphic cartoon dessin dibujo disegno
  фото видео photography instagramphoto photocredit`);

/** What is shared: it has an author, who may be named after "by", "from", "de", "di", "von". */
const WORKS = words(`
  article articles essay piece story scoop report reporting column editorial op-ed oped post posts
  blog blogpost blogposts thread threads tweet quote talk talks slides deck podcast episode song
  track album book novel poem review analysis chart charts map maps infographic graph data study
  paper research guide tutorial script toolkit tool tips advice read reads list art artwork
  drawing painting collection selection roundup summary translation film billet billets papier
  tribune texte fil edito chronique reportage enquete carte cartes infographie citation analyse
  synthese traduction livre diapos presentation presentations keynote etude rapport dossier outil
  plugin tuto tutoriel communique note explication explications conseils conference session
  temoignage phrase publication idee poeme lettre newsletter info infos actu travail paroles
  articulo articulos nota columna hilo reportaje analisis dato datos grafico mapa infografia texto
  cronica vineta traduccion informe estudio entrada presentacion consejos explicacion informacion
  tuit frase noticia publicacion recomendacion idea reporte reportes noticias carta resumen
  trabajo palabras articolo articoli pezzo editoriale infografica analisi commento inchiesta
  buongiorno corsivo vignetta racconto traduzione estratto servizio rassegna notizia notizie
  lettera lavoro parole artikel beitrag text recherche bericht kommentar kolumne geschichte karte
  ubersetzung zitat blogbeitrag rezension`);

export const isWork = (key: string): boolean =>
  MEDIA.has(key) || WORKS.has(key) || MEDIA.has(key.slice(key.lastIndexOf('-') + 1));

/** Who did this put it in front of others. */
const FOUND =
  /^(?:found|spotted|(?:re)?shared|retweeted|rt['’]?d|rted|reminded|attention|pointed|plucked|unearthed|flagged|recommended|suggested|discovered|dug|highlighted|selected|curated|alerted|tipped|noticed|linked|inspired|heads-up|hallazgo|trouvaille|chicca|dritta|segnalazione|hinweis|tipp|(?:reper|trouv|signal|recommand|partag|relay|denich|conseill|retweet|selectionn|inspir)ee?s?|decouverte?s?|(?:compartid|encontrad|recomendad|descubiert|seleccionad|sugerid|inspirad)[oa]s?|(?:condivis|segnalat|trovat|selezionat|scopert|consigliat|suggerit|ispirat)[oaei]|gefunden|geteilt|entdeckt|empfohlen|verlinkt|inspiriert)$/;
/** Who did this made it. */
const MADE =
  /^(?:written|taken|drawn|shot|penned|(?:photograph|creat|produc|captur|illustrat|design|direct|film|publish|post|tweet|compos|paint|record|compil|author|edit|cod|repost|regrann|stolen|borrow|nick|lift|pinch|copi|translat)e?d|(?:redig|publi|post|tweet|photographi|dessin|propos|realis|illustr|cre|film|compos)ee?s?|(?:ecrit|traduit)e?s?|(?:escrit|publicad|cread|hech|tomad|dibujad|realizad|grabad|traducid|producid)[oa]s?|(?:scritt|pubblicat|creat|fatt|disegnat|realizzat|curat|tradott|scattat|girat)[oaei]|geschrieben|gemacht|gezeichnet|fotografiert|gefilmt|veroffentlicht|erstellt|aufgenommen|ubersetzt|verfasst)$/;

export const isFound = (key: string): boolean => FOUND.test(key);
export const isMade = (key: string): boolean => MADE.test(key);

/** Participles, and words that with "by" or "par" mean something else: whoever is named did not make it. */
const DONE =
  /^(?:[a-z-]+(?:ed|en)|led|won|held|met|hit|sent|made|run|brought|stood|stand|step|pass|passing|side|standing|drop|stop|thrown|caught|sworn|hosted)$/;
/** What one does, and no work: "une dédicace par @x". */
export const ACTS = words(`
  dedicace signature visite intervention invitation accueil passage arrivee rencontre soutien appel`);
/** With its accents: "invitée", "suivi", "prise". */
const FAIT =
  /(?:[é]e?s?|(?:suivi|re[çc]u|[ée]lu|fini|battu|soutenu|pris|mis)e?s?|finit|commence[rz]?|passer)$/u;

export const isDone = (key: string): boolean => DONE.test(key);
export const isFait = (word: string): boolean => FAIT.test(word.toLowerCase());

/** Before "RT": it is asked for, or told of. */
export const ASKING = words(`
  please pls plz plse plzz pleaze pretty svp stp prega favor favore bitte pour to can could u you an a
  and et y e und de merci gracias para per zum`);

/** What one is thanked for when one is thanked for finding. */
export const FINDS = words(`
  link links tip tips find pointer heads-up heads info share sharing posting post pic photo video
  reminder suggestion recommendation hint discovery spotting pointing lien infos tuyau partage
  decouverte partager trouvaille enlace dato aviso compartir segnalazione dritta condivisione
  condividere hinweis tipp fund teilen article articulo articolo artikel`);
export const FOR = words('for 4 pour per por fur');

/** That the sentence is English, for what means something else in another language. */
export const ENGLISH = words('the is are was were of to at has have will been says and with');

/** "as @x says", "@x said: …". */
export const SAYS = words(`
  says said writes wrote tweets tweeted notes noted explains explained argues puts put points pointed
  reminds observes reports dit ecrit rappelle note explique raconte dice scrive escribe ricorda
  sagt schreibt meint`);
export const AS = words('as like comme come como wie');

/** Names of what is no person: what may stand before a name, and in it. */
export const BEFORE_NAME = words(
  'the my our a le la les mon ma notre el il mi der die das mein our friend pal user',
);
export const IN_NAME = words('of de del di da du von van the la le und and y et e & der für');
