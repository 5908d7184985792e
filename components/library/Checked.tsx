/** What a check found: the source with its evidence, then the others, ranked. */
import { tweetInLink } from '../../utils/core/link';
import { searchUrl } from '../../utils/core/search';
import { rarestSharedRun } from '../../utils/core/shared-run';
import { difference } from '../../utils/core/difference';
import { CheckResult, type CheckedTweet } from '../CheckResult';
import { CreditLine } from '../CreditLine';
import { Evidence } from '../Evidence';
import { useWords } from '../words';
import { addressOf } from './route';
import type { LibraryProps } from './library-props';

interface CheckedProps extends Pick<LibraryProps, 'onCopy' | 'formsOf'> {
  found: CheckedTweet[];
  query: string;
}

/** Ways to credit that are shown. */
const MOST_FORMS = 6;

export function Checked({ found, query, onCopy, formsOf }: CheckedProps) {
  const { t } = useWords();
  const source = found.find(({ isSource }) => isSource);
  const others = found.filter((one) => one !== source);
  return (
    <>
      {source && <Source {...{ source, found, query, onCopy, formsOf }} />}
      {others.length > 0 && (
        <section class="sheet">
          {source && <h2>{t('library.check.others')}</h2>}
          <ol>
            {others.map((one) => (
              <CheckResult key={one.found.match.tweetId} {...one} onCopy={onCopy} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Source({
  source,
  found,
  query,
  onCopy,
  formsOf,
}: CheckedProps & { source: CheckedTweet }) {
  const { t } = useWords();
  const { match, remembered } = source.found;
  const { tweet, gone } = remembered;
  const asked = askedIn(found, query);
  const run = rarestSharedRun(tweet.text, match.spans);
  const forms = formsOf(tweet, source.finder).slice(0, MOST_FORMS);
  // A link has no words to lay beside the tweet's, and a tweet is not laid beside itself.
  const isLaidOut = match.kind === 'words' && asked !== null && asked !== source;
  const text = asked?.found.remembered.tweet.text ?? query;
  return (
    <section class="sheet evidence">
      {isLaidOut || (asked === null && match.kind === 'words') ? (
        <Evidence
          tweet={asked?.found.remembered.tweet ?? { draft: query, given: true }}
          reshare={{
            match,
            source: tweet,
            finder: source.finder,
            firstSeen: remembered.sightings[0]?.at ?? remembered.lastSeen,
            ...(gone !== undefined && { gone }),
          }}
          difference={difference(text, tweet.text, match.spans)}
        />
      ) : (
        <ol>
          <CheckResult {...source} creditLine={null} onCopy={onCopy} />
        </ol>
      )}
      <div class="row wrap">
        {source.url && (
          <a class="button first" href={source.url} target="_blank" rel="noopener">
            {t('actions.open')}
          </a>
        )}
        {run && (
          <a class="button" href={searchUrl(run, tweet.time)} target="_blank" rel="noopener">
            {t('actions.lookEarlier')}
          </a>
        )}
        {source.url && (
          <a class="button" href={addressOf({ view: 'spread', q: source.url })}>
            {t('library.spread.see')}
          </a>
        )}
      </div>
      <ul class="forms">
        {forms.map(({ words }) => (
          <li key={words}>
            <CreditLine line={words} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The tweet whose address was checked, among those found. */
function askedIn(found: readonly CheckedTweet[], query: string): CheckedTweet | null {
  const id = tweetInLink(query)?.id;
  return found.find(({ found: { match } }) => match.tweetId === id) ?? null;
}
