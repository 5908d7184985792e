/** The welcome page: what Sourcier does, what it keeps, what it never does, and the one button. */
import type { ComponentChildren } from 'preact';
import type { Evidence as EvidenceData } from '../utils/core/evidence';
import type { Tweet } from '../utils/core/tweet';
import { Evidence } from './Evidence';
import { Label } from './Label';
import { Notice } from './Notice';
import { Rod } from './Rod';
import { at } from './phrases';
import { useWords } from './words';

export interface WelcomeProps {
  /** Null until it is known. */
  started: boolean | null;
  /** The browser lets Sourcier run on X. */
  access: boolean;
  /** What the pictures show. */
  sample: Pick<EvidenceData, 'tweet' | 'reshare' | 'difference'>;
  onStart: () => void;
  onAllow: () => void;
}

export function Welcome({ started, access, sample, onStart, onAllow }: WelcomeProps) {
  const { t } = useWords();
  return (
    <main class="welcome">
      <header>
        <p class="name">
          <Rod size={32} /> Sourcier
        </p>
        <h1>{t('welcome.title')}</h1>
        <p class="lede">{t('welcome.lede')}</p>
      </header>
      <h2>{t('welcome.how')}</h2>
      <ol class="steps">
        <Step title={t('welcome.read')} text={t('welcome.readMore')}>
          <SampleTweet tweet={sample.reshare.source} />
        </Step>
        <Step title={t('welcome.see')} text={t('welcome.seeMore')}>
          <SampleTweet tweet={sample.tweet}>
            <Label {...sample} expanded={false} onPress={nothing} />
          </SampleTweet>
        </Step>
        <Step title={t('welcome.compare')} text={t('welcome.compareMore')} wide>
          <div class="card">
            <Evidence {...sample} />
          </div>
        </Step>
      </ol>
      <div class="promises">
        <section>
          <h2>{t('welcome.kept')}</h2>
          <ul>
            <li>{t('welcome.keptTweets')}</li>
            <li>{t('welcome.keptWhere')}</li>
            <li>{t('welcome.keptTouched')}</li>
            <li>{t('welcome.keptOpened')}</li>
            <li>{t('welcome.keptNot')}</li>
          </ul>
        </section>
        <section>
          <h2>{t('welcome.never')}</h2>
          <ul>
            <li>{t('welcome.neverPosts')}</li>
            <li>{t('welcome.neverSends')}</li>
            <li>{t('welcome.neverAccuses')}</li>
          </ul>
        </section>
      </div>
      {!access && (
        <Notice
          tone="warn"
          text={t('access.missing')}
          action={{ text: t('access.allow'), onPress: onAllow }}
        />
      )}
      <div class="begin" role="status">
        {started === false && (
          <>
            <button type="button" class="button first" onClick={onStart}>
              {t('welcome.start')}
            </button>
            <p class="quiet">{t('welcome.before')}</p>
          </>
        )}
        {started && (
          <>
            <p>
              <b>{t('welcome.started')}</b> {t('welcome.startedMore')}
            </p>
            <a class="button first" href="https://x.com/">
              {t('welcome.openX')}
            </a>
          </>
        )}
      </div>
    </main>
  );
}

interface StepProps {
  title: string;
  text: string;
  wide?: boolean;
  children: ComponentChildren;
}

/** A step and its picture, which only looks like a thing to press. */
function Step({ title, text, wide = false, children }: StepProps) {
  return (
    <li class={wide ? 'wide' : undefined}>
      <h3>{title}</h3>
      <p class="quiet">{text}</p>
      <div class="picture" aria-hidden="true" inert>
        {children}
      </div>
    </li>
  );
}

function SampleTweet({ tweet, children }: { tweet: Tweet; children?: ComponentChildren }) {
  return (
    <div class="tweet">
      <span class="avatar">{tweet.name.charAt(0)}</span>
      <div>
        <b>{tweet.name}</b> <span class="quiet">{at(tweet.author.handle)}</span>
        <p>{tweet.text}</p>
        {children}
      </div>
    </div>
  );
}

function nothing(): void {}
