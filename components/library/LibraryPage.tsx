/** The library page: its views, and the way between them. */
import type { ComponentType } from 'preact';
import { Rod } from '../Rod';
import { useWords } from '../words';
import { CheckView } from './CheckView';
import type { LibraryProps } from './library-props';
import { addressOf, type View, views } from './route';
import { SearchView } from './SearchView';
import { SpreadView } from './SpreadView';
import { Transfer } from './Transfer';

const shown: Record<View, ComponentType<LibraryProps>> = {
  search: SearchView,
  check: CheckView,
  spread: SpreadView,
  transfer: ({ transfer }) => <Transfer {...transfer} />,
};

export function LibraryPage(props: LibraryProps) {
  const { t } = useWords();
  const { view } = props.route;
  const Shown = shown[view];
  return (
    <>
      <header class="top">
        <p class="name">
          <Rod size={20} />
          Sourcier
        </p>
        <nav aria-label={t('library.title')}>
          {views.map((one) => (
            <a
              key={one}
              href={addressOf({ view: one, q: '' })}
              aria-current={one === view ? 'page' : undefined}
            >
              {t(`library.${one}.title`)}
            </a>
          ))}
        </nav>
      </header>
      <main class="library">
        <Shown {...props} />
      </main>
    </>
  );
}
