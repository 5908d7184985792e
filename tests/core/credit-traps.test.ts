/** What looks like a credit and is none, each kind with examples in several languages. */
import { describe, expect, test } from 'vitest';
import { findCredits } from '../../utils/core/credit';

const TRAPS: Record<string, string[]> = {
  'somebody is told or addressed': [
    'cc @ada',
    'I made a thing, @ada. https://t.co/abc /cc @bob',
    '.@ada what do you think?',
    '@ada what do you think?',
    '@ada: what do you think?',
    'The mill runs warm @ada @bob',
    '"A network" https://t.co/abc" @ada',
    '“@ada should see this mill” @bob',
    'A walk by the mill - @ada @bob',
    'Coffee (@ The Corner Mill - @ada)',
    'Follow @ada for more',
    '#ff @ada @bob',
    '',
  ],
  'a retweet is asked for': [
    'Please RT @ada @bob',
    'Pls RT @ada',
    'merci de RT @ada',
    'Follow and RT @ada',
    'RT if you agree, @ada!',
    'Meet us at 7 pm MT @ada',
  ],
  'somebody did something else': [
    'Just got followed by @ada, what an honour',
    'Interviewed by @ada this morning',
    'Brought to you by @ada',
    'Unfollowed last night by @ada',
    'Standing by @ada',
    'Invité par @ada ce matin',
    'Suivie par @ada depuis hier',
    'Séance de dédicace par @ada',
    'Le maintien de @ada au ministère',
    'Un hommage à la constance de @ada',
    'La visita de @ada al molino',
    'In attesa di @ada',
    'Das Auto von @ada ist kaputt',
    'A letter from @ada',
    'Greetings from @ada',
    'mia analisi per @ada https://t.co/abc',
  ],
  'thanks for something else': [
    'Thanks @ada',
    'Thank you @ada for the lovely evening',
    'Thanks @ada @bob for following!',
    'Merci @ada Super endroit',
    'Un lapsus advertido gracias a @ada y subsanado',
    'Danke, @ada.',
    'On a gagné grâce à @ada hier soir',
  ],
  'a word means something else': [
    'The source @ada never said that',
    'Give credit to @ada',
    'Source: Mill found wanting before the flood https://t.co/abc',
    'The mill burnt down: source https://t.co/abc',
    'open source @ada',
    'His line of credit: https://t.co/abc',
    'Via Garibaldi, ore dieci',
    'Paid via Skype',
    'It was funded via Kickstarter. https://t.co/abc',
    'He spoke via the medium of dance.',
    'OH NO WHAT',
    'OH @ada no',
    'Breakfast courtesy of Free Mills Program. https://t.co/abc',
    '📷 The mill in March https://t.co/abc',
    'Photo: The Mill In March https://t.co/abc',
    'And the winner is ©',
    'Oysters.© #clams',
    'Una gestione (c)attiva https://t.co/abc',
    'I want a good #mill video game',
  ],
  'no handle is named': [
    'trivia @ada',
    'art @ada',
    'nearby @ada',
    'mail me: via@@ada',
    'via ada@example.com',
    'via @a_handle_of_more_than_twenty_letters',
    '#RT @ada',
    'via @ada@mastodon.example',
    'RT this: https://t.co/abc',
  ],
};

describe.each(Object.entries(TRAPS))('no credit where %s', (_, texts) => {
  test.each(texts)('in %j', (text) => {
    expect(findCredits(text)).toEqual([]);
  });
});
