/** Ways in which people credit and do not, by reason rather than by form: whole lines, five languages. */
import { describe, expect, test } from 'vitest';
import { findCredits } from '../../utils/core/credit';

const credits = (text: string) =>
  findCredits(text).map(({ role, handle, name }) => `${role} ${handle ?? `(${name ?? ''})`}`);

const CREDITS: Record<string, [text: string, ...credits: string[]][]> = {
  'thanks that open a text which shares something': [
    ['Thanks to @ada for sharing https://t.co/abc', 'finder ada'],
    ['Thanks to @ada for pointing me to this paper https://t.co/abc', 'finder ada'],
    ['thx for the pointer @ada https://t.co/abc', 'finder ada'],
    ['Big thanks to @ada for flagging this one https://t.co/abc', 'finder ada'],
    ['Props to @ada for finding this https://t.co/abc', 'finder ada'],
    ['Why the ferry turns https://t.co/abc (thanks, @ada!)', 'finder ada'],
    ['Merci à @ada pour la découverte https://t.co/abc', 'finder ada'],
    ['Merci @ada pour le partage ! https://t.co/abc', 'finder ada'],
    ['Gracias a @ada por compartir https://t.co/abc', 'finder ada'],
    ['Grazie a @ada per la segnalazione https://t.co/abc', 'finder ada'],
    ['Danke @ada fürs Teilen https://t.co/abc', 'finder ada'],
  ],
  'taken, heard and learnt from somebody': [
    ['Stole this from @ada', 'source ada'],
    ['I’m stealing this from @ada: a ferry is a promise', 'source ada'],
    ['Sharing this from @ada: a ferry is a promise', 'source ada'],
    ['Found this gem from @ada https://t.co/abc', 'source ada'],
    ['This from @ada 👇 https://t.co/abc', 'source ada'],
    ['News from @ada: the ferry is back', 'source ada'],
    ['Just heard about this from @ada https://t.co/abc', 'finder ada'],
    ['Learned today from @ada that ferries whistle in B flat', 'finder ada'],
    ['Chipé à @ada', 'finder ada'],
    ['Entendu chez @ada : « le bac est une promesse »', 'finder ada'],
    ['Repris de @ada', 'source ada'],
    ['Lo vi en @ada https://t.co/abc', 'finder ada'],
    ['Preso da @ada', 'source ada'],
  ],
  'found in what somebody has': [
    ['Tomado del muro de @ada', 'source ada'],
    ['Visto en el timeline de @ada', 'finder ada'],
    ['Lu sur le compte de @ada', 'finder ada'],
    ['Le billet du jour de @ada https://t.co/abc', 'source ada'],
  ],
  'somebody’s words': [
    ['In the words of @ada: a ferry is a promise', 'source ada'],
    ['To quote @ada, a ferry is a promise', 'source ada'],
    ['Per @ada, the ferry is a promise', 'source ada'],
    ['Comme le rappelle @ada, le bac est une promesse', 'source ada'],
    ['Comme l’explique @ada, le bac est une promesse', 'source ada'],
    ['Como bien dice @ada, un barco es una promesa', 'source ada'],
    ['El barco ya no pasa, según informa @ada', 'source ada'],
    ['“Un traghetto è una promessa” (cit. @ada)', 'source ada'],
    ['Wie immer sagt @ada, eine Fähre ist ein Versprechen', 'source ada'],
  ],
  'labels and works': [
    ['Words: @ada. Photos: @bob', 'source ada', 'source bob'],
    ['Story by @ada, photos @bob https://t.co/abc', 'source ada', 'source bob'],
    ['The ferry at dawn. cr: @ada', 'source ada'],
    ['The ferry at dawn (cr. @ada)', 'source ada'],
    ['Source - @ada', 'source ada'],
    ['Chart via @ada', 'source ada'],
    ['Photo: Ada Byron (@ada)', 'source ada'],
    ['The ferry at dawn. Photograph: Ada Byron', 'source (Ada Byron)'],
    ['Credit where it’s due: @ada', 'source ada'],
    ['The last ferry, credits to @ada', 'source ada'],
    ['Tip of the hat @ada for this gem https://t.co/abc', 'finder ada'],
    ['Infographie @ada https://t.co/abc', 'source ada'],
    ['Affiche : @ada', 'source ada'],
    ['Une enquête signée @ada https://t.co/abc', 'source ada'],
    ['Le bac, via l’excellent @ada', 'finder ada'],
    ['El puerto hoy. Créditos a @ada', 'source ada'],
    ['Ilustración de @ada', 'source ada'],
    ['Bell’articolo di @ada', 'source ada'],
    ['Il traghetto non passa più, di @ada https://t.co/abc', 'source ada'],
    ['Il traghetto non passa più (tramite @ada)', 'finder ada'],
    ['Zeichnung von @ada', 'source ada'],
    ['Die Fähre fährt nicht mehr, von @ada https://t.co/abc', 'source ada'],
  ],
};

describe.each(Object.entries(CREDITS))('%s: a credit', (_, cases) => {
  test.each(cases)('in %j', (text, ...expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

const NO_CREDITS: Record<string, string[]> = {
  'thanks for what was done for oneself': [
    'Thanks for the RT @ada',
    'Thanks @ada for sharing our story https://t.co/abc',
    'Thanks for the follow @ada',
    'Thanks @ada for having me on the show',
    'Thanks for the lovely words @ada',
    'Merci pour le RT @ada',
    'Merci @ada pour cette belle soirée',
    'Merci à @ada de nous avoir reçus',
    'Gracias por el RT @ada',
    'Gracias @ada por la invitación',
    'Grazie @ada per la bella serata',
    'Danke @ada für den schönen Abend',
    'Danke für den Retweet @ada',
  ],
  deeds: [
    'Amazing performance by @ada last night',
    'What a save by @ada!',
    'Huge win by @ada over @bob',
    'Two goals from @ada today!',
    'Starke Leistung von @ada heute',
    'Gol de @ada',
    'Il gol di @ada',
    'La scelta di @ada è sbagliata',
    'La décision de @ada est injuste',
    'La victoire de @ada au port',
  ],
  'where one is, and by which way': [
    'By the way @ada, the ferry is late',
    'Come by @ada for free lamps',
    'By the time @ada arrives the ferry is gone',
    'On passe par @ada ou on attend ?',
    'Je suis chez @ada jusqu’à midi',
    'Ce soir sur @ada, le bac',
    'Vi aspettiamo da @ada',
    'Heute bei @ada: Fähren',
    'Mañana en @ada, la marea',
    'Back from @ada HQ and tired',
    'Moving on from @ada after ten years',
  ],
  'other meanings': [
    'Sources: @ada is closing',
    'HT: Harbour lead Island',
    'HT @ada 0 @bob 1',
    'PHOTOS: @ada celebrates a hundred years of ferries',
    'Photo with @ada on deck',
    'Video call with @ada',
    'Like @ada more every day',
    'As I said @ada, the ferry is late',
    'Comme on dit @ada, le bac est en retard',
    'Info: @ada',
    'As @ada I would be proud',
    'Votad por @ada',
    'De @ada à @bob, il n’y a qu’un pas',
  ],
};

describe.each(Object.entries(NO_CREDITS))('%s: no credit', (_, texts) => {
  test.each(texts)('in %j', (text) => {
    expect(credits(text)).toEqual([]);
  });
});
