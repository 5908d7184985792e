import { describe, expect, test } from 'vitest';
import { creditsSomebody, findCredits } from '../../utils/core/credit';

/** Each credit as "role handle", or "role (name)" where no handle is named. */
const credits = (text: string) =>
  findCredits(text).map(({ role, handle, name }) => `${role} ${handle ?? `(${name ?? ''})`}`);

type Case = [text: string, ...credits: string[]];

const FORMS: Record<string, Case[]> = {
  RT: [
    ['RT @ada: a network that forgets', 'source ada'],
    ['So true! RT:@Ada_1 a network', 'source Ada_1'],
    ['rt@ada a network', 'source ada'],
    ['♺ @ada a network', 'source ada'],
    ['Look at this R/T @ada a network', 'source ada'],
    ['RT ada_1815: a network that forgets', 'source ada_1815'],
    ['RT “@ada: a network”', 'source ada'],
    ['Retweeted Ada Byron (@ada): a network', 'source ada'],
    ['#Repost @ada with @bob ・・・ A network', 'source ada'],
    ['#Repost from @ada - a network', 'source ada'],
    ['Repost ada_1815 A network that forgets', 'source ada_1815'],
  ],
  'MT, PRT, MRT, QT, OH': [
    ['MT @ada: a network (shortened)', 'source ada'],
    ['MRT @ada a network', 'source ada'],
    ['PRT @ada a network', 'source ada'],
    ['Not so sure. QT @ada: a network', 'source ada'],
    ['OH @ada: networks do not forget', 'source ada'],
  ],
  via: [
    ['A network that forgets via @ada', 'finder ada'],
    ['A network that forgets (Via: @ada)', 'finder ada'],
    ['A network that forgets via@ada', 'finder ada'],
    ['A network that forgets /via ＠ada', 'finder ada'],
    ['Una red que olvida vía @ada', 'finder ada'],
    ['Un réseau qui oublie v/ @ada', 'finder ada'],
    ['Un réseau qui oublie v / @ada', 'finder ada'],
    ['Un réseau qui oublie via\u00a0: @ada', 'finder ada'],
    ['Ein Netz, das vergisst (via @ada, gestern)', 'finder ada'],
    ['Сеть, которая забывает https://t.co/abc через @ada', 'finder ada'],
    ['via \u2066@ada\u2069', 'finder ada'],
    ['A network that forgets, via our friend @ada', 'finder ada'],
    ['A network that forgets, via Ada Byron (@ada)', 'finder ada'],
    ['A network that forgets - via The Weekly @ada', 'finder ada'],
    ['Un réseau qui oublie, via le blog de @ada', 'finder ada'],
    ['A network https://t.co/abc via ada_1815', 'finder ada_1815'],
    ['A network that forgets https://t.co/abc via @YouTube', 'unclear YouTube'],
  ],
  'hat tips': [
    ['A network that forgets HT @ada', 'finder ada'],
    ['A network that forgets (h/t @ada)', 'finder ada'],
    ['A network that forgets, H/T: @ada', 'finder ada'],
    ['A network that forgets ht/ @ada', 'finder ada'],
    ['A network that forgets, hat tip to @ada', 'finder ada'],
    ['A network that forgets ᔥ @ada', 'finder ada'],
    ['A network that forgets h/t AdaLovelace', 'finder AdaLovelace'],
    ['Chapeau à @ada', 'finder ada'],
  ],
  'by, par': [
    ['A lovely thing by @ada about networks', 'source ada'],
    ['A network that forgets /by @ada', 'source ada'],
    ['Written by @ada for the review', 'source ada'],
    ['A leaked video by @ada', 'source ada'],
    ['Spotted by @ada at the market', 'finder ada'],
    ['This was brought to my attention by @ada', 'finder ada'],
    ['Un beau texte par @ada', 'source ada'],
    ['Une vidéo filmée par @ada', 'source ada'],
    ['Partagé par @ada', 'finder ada'],
    ['Repérée par @ada', 'finder ada'],
    ['Pourquoi le réseau oublie par @ada https://t.co/abc', 'source ada'],
    ['Vu par @ada', 'source ada'],
    ['“Roads Followed” by @ada on the radio', 'source ada'],
    ['A network by Ada Byron (@ada)', 'source ada'],
    ['A network by the gifted @ada', 'source ada'],
    ['J’ai appris par @ada que les réseaux oublient', 'finder ada'],
  ],
  'de, di, da, von, por': [
    ['À lire, cet article très fouillé de @ada', 'source ada'],
    ['Retrouvez la #tribune de @ada', 'source ada'],
    ['Muy buen reportaje de @ada', 'source ada'],
    ['Publicado por @ada', 'source ada'],
    ['Compartida por @ada', 'finder ada'],
    ['La rete che dimentica https://t.co/abc di @ada', 'source ada'],
    ['La rete che dimentica (di @ada)', 'source ada'],
    ['Segnalato da @ada', 'finder ada'],
    ['Toller Artikel von @ada über Netze', 'source ada'],
    ['Ho letto “La rete” di @ada ieri', 'source ada'],
    ['Toller Hinweis von @ada', 'finder ada'],
    ['Mi è piaciuto un video di @YouTube', 'unclear YouTube'],
    ['Un article d’humeur de Ada Byron (@ada) sur les réseaux', 'source ada'],
    ['Une petite pique de @ada', 'source ada'],
    ['L’enquête du @ada sur les réseaux', 'source ada'],
    ['Gli articoli di @ada', 'source ada'],
    ['Gastbeitrag von @ada', 'source ada'],
    ['Extrait de @ada', 'source ada'],
    ['Il caffè, a cura di @ada', 'source ada'],
    ['Las redes olvidan. Por @ada', 'source ada'],
    ['Vergessen Netze? Von @ada: https://t.co/abc', 'source ada'],
    ['Geklaut von @ada', 'finder ada'],
    ['La entrevista de @ada con @bob', 'source ada'],
    ['Me enteré por @ada de que las redes olvidan', 'finder ada'],
    ['Ho saputo da @ada che le reti dimenticano', 'finder ada'],
    ['Canzoni scelte da @ada', 'finder ada'],
  ],
  from: [
    ['Very good talk from @ada on networks', 'source ada'],
    ['The network forgets (from @ada)', 'source ada'],
    ['The network forgets https://t.co/abc from @ada', 'source ada'],
    ['Shamelessly stolen from @ada', 'source ada'],
    ['A brilliant breakdown from @ada on networks', 'source ada'],
    ['Two essays. From @ada: https://t.co/abc', 'source ada'],
    ['I learned from @ada that networks forget', 'finder ada'],
    ['Данные от @ada: сети забывают', 'source ada'],
    ['Перевод от @ada', 'source ada'],
  ],
  thanks: [
    ['A network that forgets (thanks @ada)', 'finder ada'],
    ['A network https://t.co/abc (ta @ada)', 'finder ada'],
    ['A network https://t.co/abc thx @ada', 'finder ada'],
    ['A network that forgets, thanks @ada for the link', 'finder ada'],
    ['A network that forgets, thanks for the tip @ada', 'finder ada'],
    ['Un réseau qui oublie. Merci à @ada pour le lien', 'finder ada'],
    ['Un réseau qui oublie (merci @ada !)', 'finder ada'],
    ['Una red que olvida. Gracias a @ada por el enlace', 'finder ada'],
    ['Una rete che dimentica. Grazie @ada per la segnalazione', 'finder ada'],
    ['Ein Netz, das vergisst. Danke @ada für den Hinweis', 'finder ada'],
    ['Un réseau qui oublie https://t.co/abc #reseau merci @ada', 'finder ada'],
    ['Un réseau qui oublie. Merci @ada du lien', 'finder ada'],
    ['A network that forgets. Cheers @ada for the link', 'finder ada'],
    ['Сеть забывает. Спасибо @ada за ссылку', 'finder ada'],
    ['A network found thanks to @ada', 'finder ada'],
    ['Descubierto gracias a @ada', 'finder ada'],
    ['Scoperto grazie a @ada', 'finder ada'],
    ['Découvert grâce à @ada', 'finder ada'],
    ['Entdeckt dank @ada', 'finder ada'],
  ],
  source: [
    ['A network that forgets (source: @ada)', 'source ada'],
    ['Un réseau qui oublie. Source\u00a0: @ada', 'source ada'],
    ['Una red que olvida. Fuente: @ada', 'source ada'],
    ['Una rete che dimentica. Fonte: @ada', 'source ada'],
    ['Ein Netz, das vergisst (Quelle: @ada)', 'source ada'],
    ['Networks forget. Source: https://t.co/abc', 'source (https://t.co/abc)'],
    ['Networks forget. Source AFP', 'source (AFP)'],
    ['Networks forget. OP: @ada', 'source ada'],
    ['Networks forget (orig. @ada)', 'source ada'],
    ['Les réseaux oublient. Infographie\u00a0: @ada', 'source ada'],
    ['Netze vergessen. Text: @ada', 'source ada'],
    ['Una rete che dimentica (Fonte Gazzetta del Fiume)', 'source (Gazzetta del Fiume)'],
  ],
  'credit, courtesy, ©': [
    ['A network that forgets, credit: @ada', 'source ada'],
    ['Crédits\u00a0: @ada', 'source ada'],
    ['Crédit photo\u00a0: @ada', 'source ada'],
    ['Le moulin en mars. Crédits photos\u00a0: Ada Byron', 'source (Ada Byron)'],
    ['This is courtesy of the gifted @ada', 'source ada'],
    ['El molino en marzo foto cortesía de Ada Byron https://t.co/abc', 'source (Ada Byron)'],
    ['Networks forget ©️ @ada', 'source ada'],
    ['Networks forget ⓒ @ada', 'source ada'],
    ['«Сети забывают» © Ада Байрон. Мельница стоит.', 'source (Ада Байрон)'],
    ['@bob Video credit to @ada', 'source ada'],
    ['The mill in March, photo cred @ada', 'source ada'],
    ['The mill in March (courtesy of @ada)', 'source ada'],
    ['El molino en marzo, cortesía de @ada', 'source ada'],
    ['The mill in March c/o @ada', 'source ada'],
    ['Networks forget. (gag © @ada)', 'source ada'],
    ['Networks forget. © Augusta Byron.', 'source (Augusta Byron)'],
    ['Networks forget. © 2016 Augusta Byron', 'source (Augusta Byron)'],
  ],
  pictures: [
    ['The mill in March 📷 @ada', 'source ada'],
    ['The mill in March 📷️ @ada', 'source ada'],
    ['The mill in March ✍️ @ada', 'source ada'],
    ['The mill in March (🎨 Ada Byron)', 'source (Ada Byron)'],
    ['Мельница в марте 📸Ада Байрон https://t.co/abc', 'source (Ада Байрон)'],
    ['Мельница в марте 📷lovelace https://t.co/abc', 'source lovelace'],
    ['Мельница в марте. Автор фото: lovelace https://t.co/abc', 'source lovelace'],
    ['Il mulino a marzo. Ph: @ada', 'source ada'],
    ['Le moulin en mars. Photo AFP', 'source (AFP)'],
    ['The mill in March (Photo: @ada)', 'source ada'],
    ['The mill in March. Photo by Augusta Byron https://t.co/abc', 'source (Augusta Byron)'],
    ['The mill in March (photo via Reuters, h/t @bob)', 'source (Reuters)', 'finder bob'],
    ['The mill in March. Photo by ada_1815 https://t.co/abc', 'source ada_1815'],
    ['Мельница в марте. Фото @ada', 'source ada'],
    ['Мельница в марте 📷Фото: ada_1815 https://t.co/abc', 'source ada_1815'],
  ],
  'those who say it': [
    ['According to @ada, networks forget', 'source ada'],
    ['Selon @ada, les réseaux oublient', 'source ada'],
    ['D’après @ada, les réseaux oublient', 'source ada'],
    ['Según @ada, las redes olvidan', 'source ada'],
    ['Secondo @ada le reti dimenticano', 'source ada'],
    ['Laut @ada vergessen Netze', 'source ada'],
    ['The network forgets, per @ada https://t.co/abc', 'source ada'],
    ['The mills have been shut since March per @ada', 'source ada'],
    ['As @ada points out, networks forget', 'source ada'],
    ['Wie @ada schreibt, vergessen Netze', 'source ada'],
    ['Comme dit @ada, les réseaux oublient', 'source ada'],
    ['Como dice @ada, las redes olvidan', 'source ada'],
    ['Come dice @ada, le reti dimenticano', 'source ada'],
    ['Quoting @ada: networks forget', 'source ada'],
  ],
  'translated, seen': [
    ['Networks forget (translated from @ada)', 'source ada'],
    ['Les réseaux oublient, traduit de @ada', 'source ada'],
    ['Vu chez @ada', 'finder ada'],
    ['Visto en @ada', 'finder ada'],
    ['Letto su @ada', 'finder ada'],
    ['Gefunden bei @ada', 'finder ada'],
    ['Repéré sur @ada', 'finder ada'],
    ['Piqué chez @ada', 'finder ada'],
    ['Volé à @ada', 'finder ada'],
    ['As seen on @ada', 'finder ada'],
    ['Un réseau qui oublie (grâce à @ada)', 'finder ada'],
  ],
  quotations: [
    ['“@ada: a network that forgets” yes', 'source ada'],
    ['« @ada : un réseau qui oublie »', 'source ada'],
    ['.@ada: “Networks forget.”', 'source ada'],
    ['So it begins! @ada: networks forget', 'source ada'],
    ['“Networks have always forgotten.”\n— @ada', 'source ada'],
    ['"Networks have always forgotten." ~@ada https://t.co/abc', 'source ada'],
    ['“Networks have always forgotten,” @ada https://t.co/abc', 'source ada'],
    ['Networks forget within a day https://t.co/abc - @ada', 'source ada'],
    ['Networks forget within a day | @ada https://t.co/abc', 'source ada'],
    ['“Networks have always forgotten.” [@ada]', 'source ada'],
    ['Networks forget within a day https://t.co/abc (@ada)', 'source ada'],
    ['Networks forget within a day. (@ada)', 'source ada'],
  ],
  'names without a handle': [
    ['Networks forget https://t.co/abc via Reuters', 'finder (Reuters)'],
    ['Networks forget via the Reuters app https://t.co/abc', 'finder (the Reuters app)'],
    ['Networks forget via #weekly https://t.co/abc', 'finder (#weekly)'],
    ['Networks forget via rivers.example https://t.co/abc', 'finder (rivers.example)'],
    ['Networks forget via #rivers.example #net https://t.co/abc', 'finder (#rivers.example)'],
    ['Networks forget within a day via The Weekly - ... https://t.co/abc', 'finder (The Weekly)'],
    ['Via The Weekly: networks forget', 'finder (The Weekly)'],
    ['Les réseaux oublient https://t.co/abc via l’AFP', 'finder (l’AFP)'],
    ['Networks forget https://t.co/abc via YouTube', 'unclear (YouTube)'],
  ],
};

describe.each(Object.entries(FORMS))('%s: a credit is found', (_, cases) => {
  test.each(cases)('in %j', (text, ...expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('a credit is found', () => {
  test('for each one on a list', () => {
    expect(credits('A network via @ada & @bob')).toEqual(['finder ada', 'finder bob']);
    expect(credits('A network (via @ada @bob)')).toEqual(['finder ada', 'finder bob']);
    expect(credits('Un réseau, par @ada et @bob')).toEqual(['source ada', 'source bob']);
    expect(credits('RT @ada @bob is right')).toEqual(['source ada']);
  });

  test('in a chain, whose innermost link is the source', () => {
    expect(credits('RT @ada: MT @bob: a network')).toEqual(['finder ada', 'source bob']);
    expect(credits('RT @ada: “@bob: a network”')).toEqual(['finder ada', 'source bob']);
  });

  test('with source and finder both', () => {
    expect(credits('RT @ada: a network (via @bob)')).toEqual(['source ada', 'finder bob']);
    expect(credits('A network by @ada via @bob')).toEqual(['source ada', 'finder bob']);
  });

  test('weakly where the same words may well be none', () => {
    const strength = (text: string) => findCredits(text).map((credit) => credit.strength);
    expect(strength('@ada says networks forget')).toEqual(['weak']);
    expect(strength('@ada: networks forget')).toEqual(['weak']);
    expect(strength('As @ada says, networks forget')).toEqual(['explicit']);
  });
});

describe('of accounts that a text is known to come from, a credit is found', () => {
  const known = (text: string) => findCredits(text, ['ada']).map(({ handle }) => handle);

  test.each(['via ada', '(via Ada)', 'by ada via zoe', 'source: ada', 'merci @ada', 'from @ada'])(
    'in %j',
    (text) => {
      expect(known(`A network that forgets ${text}`)).toHaveLength(1);
    },
  );

  test.each([
    'ada',
    'via adam',
    'followed by ada',
    'thanks, everybody @ada',
    'thanks @zoe',
    '#via ada',
  ])('not in %j', (text) => {
    expect(known(`A network that forgets ${text}`)).toEqual([]);
  });
});

test('somebody is credited by a name or an address, nobody by a platform', () => {
  expect(creditsSomebody('A network https://t.co/abc via Reuters')).toBe(true);
  expect(creditsSomebody('A network. Source: https://t.co/abc')).toBe(true);
  expect(creditsSomebody('A network https://t.co/abc via @YouTube')).toBe(false);
  expect(creditsSomebody('A network https://t.co/abc')).toBe(false);
});
