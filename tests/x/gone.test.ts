/** Which tweets X's answers say are no longer on X, and which are only not for this reader. */
import { describe, expect, it } from 'vitest';
import { payloadTweets } from '../../utils/x/walk-payload';
import { rawTweet } from './payloads';

const [ONE, TWO, THREE] = ['2030000000000000001', '2030000000000000002', '2030000000000000003'];
const DELETED = 'This Post was deleted by the Post author. Learn more';

const tombstone = (text: unknown = DELETED) => ({
  __typename: 'TweetTombstone',
  tombstone: { __typename: 'TextTombstone', text: { rtl: false, text, entities: [] } },
});
const entry = (result: unknown, entryId = `tweet-${ONE}`) => ({
  entryId,
  content: { itemContent: { itemType: 'TimelineTweet', tweet_results: { result } } },
});

/** The ids that were told as gone, and those of the tweets that were read. */
function read(answer: unknown): { gone: string[]; tweets: string[] } {
  const gone: string[] = [];
  const tweets = [...payloadTweets(answer, (id) => gone.push(id))].map(({ id }) => id);
  return { gone, tweets };
}

describe('a tweet is gone', () => {
  it.each([
    ['deleted', DELETED],
    ['deleted, as X said it until 2023', 'This Tweet was deleted by the Tweet author. Learn more'],
    [
      'of an account that is gone',
      'This Post is from an account that no longer exists. Learn more',
    ],
    ['of a suspended account', 'This Post is from a suspended account. Learn more'],
    ['taken down', 'This Post violated the X Rules. Learn more'],
    ['deleted, in French', 'Ce post a été supprimé par son auteur. En savoir plus'],
    ['of a suspended account, in French', 'Ce post provient d’un compte suspendu. En savoir plus'],
  ])('%s', (_, text) => {
    expect(read([entry(tombstone(text))]).gone).toEqual([ONE]);
  });

  it.each([
    [
      'of a protected account',
      'You’re unable to view this Post because this account owner limits who can view their Posts. Learn more',
    ],
    ['of one who blocks', 'You’re unable to view this Post because you’re blocked. Learn more'],
    [
      'with an age',
      'Age-restricted adult content. This content might not be appropriate for people under 18 years old. To view this media, you’ll need to log in to X. Learn more',
    ],
    [
      'withheld in a country',
      'This Post has been withheld in Norland in response to a legal demand.',
    ],
    ['of which X says no reason', 'This Post is unavailable. Learn more'],
    ['in a language that is not known here', '投稿は利用できません'],
    ['without words', null],
  ])('but not one %s', (_, text) => {
    expect(read([entry(tombstone(text))]).gone).toEqual([]);
  });

  it.each([
    ['Suspended', [ONE]],
    ['Protected', []],
    ['NsfwLoggedOut', []],
    [7, []],
  ])('or not, by the reason that X gives as a word: %s', (reason, gone) => {
    expect(read([entry({ __typename: 'TweetUnavailable', reason })]).gone).toEqual(gone);
  });
});

describe('which tweet it is', () => {
  it.each<[string, unknown, string[]]>([
    ['tells its entry', [entry(tombstone(), `tweet-${TWO}`)], [TWO]],
    [
      'tells its place in a thread',
      entry(tombstone(), `conversationthread-${ONE}-tweet-${TWO}`),
      [TWO],
    ],
    ['tell its results', { tweet_results: { rest_id: TWO, result: tombstone() } }, [TWO]],
    [
      'tells the tweet that quotes it',
      entry(
        rawTweet({
          id: ONE,
          legacy: { quoted_status_id_str: TWO },
          quoted_status_result: { result: tombstone() },
        }),
      ),
      [TWO],
    ],
    [
      'tells the tweet that answers it',
      entry(rawTweet({ id: ONE, reply_to_results: { rest_id: THREE, result: tombstone() } })),
      [THREE],
    ],
    ['is not known where nothing tells it', { tweetResult: { result: tombstone() } }, []],
    ['is not an advertisement’s number', entry(tombstone(), `promoted-tweet-${ONE}-3f2`), []],
    ['is not what has no such number', entry(tombstone(), 'tweet-0'), []],
    [
      'is not the quoter',
      entry(rawTweet({ id: ONE, quoted_status_result: { result: tombstone() } })),
      [],
    ],
  ])('%s', (_, answer, gone) => {
    expect(read(answer).gone).toEqual(gone);
  });

  it('and the tweets around it are read', () => {
    const answer = [entry(tombstone()), entry(rawTweet({ id: TWO }), `tweet-${TWO}`)];
    expect(read(answer)).toEqual({ gone: [ONE], tweets: [TWO] });
  });

  it('is never one whose visibility is limited: it is there', () => {
    const limited = {
      __typename: 'TweetWithVisibilityResults',
      tweet: rawTweet({ id: ONE }),
      limitedActionResults: { limited_actions: [] },
    };
    expect(read([entry(limited)])).toEqual({ gone: [], tweets: [ONE] });
  });
});
