/** What the popup says of the page in front. */
import { formatNumber } from './format';
import { Notice } from './Notice';
import { ReshareList, type ListProps } from './PageReshares';
import type { PopupProps } from './popup-props';
import { useWords } from './words';

/** Below this many tweets nothing found says little, so the popup says how it goes on. */
const YOUNG = 500;

type PagePartProps = PopupProps & Pick<ListProps, 'backFrom' | 'onShow'>;

export function PagePart({ state, backFrom, onShow, onCopy, onReloadTab }: PagePartProps) {
  const { t, locale } = useWords();
  const { page, library } = state;
  if (page.kind === 'elsewhere') return <Notice text={t('popup.notOnX')} />;
  if (page.kind === 'silent') {
    const action = { text: t('popup.reload'), onPress: onReloadTab };
    return <Notice text={t('popup.silent')} action={action} />;
  }
  const young = library !== null && library.trouble === null && library.tweets < YOUNG;
  return (
    <section class="part page" aria-busy={page.kind === 'asking'}>
      <h2>{t('popup.onThisPage')}</h2>
      {page.kind === 'read' && page.reshares.length > 0 && (
        <>
          <ReshareList {...{ reshares: page.reshares, backFrom, onShow, onCopy }} />
          {young && (
            <p class="quiet small after">
              {t('popup.youngGrowing', library.tweets, { n: formatNumber(library.tweets, locale) })}
            </p>
          )}
        </>
      )}
      {page.kind === 'read' && page.reshares.length === 0 && library !== null && (
        <p class="quiet">
          {young
            ? t('popup.young', library.tweets, { n: formatNumber(library.tweets, locale) })
            : t('popup.nothing')}
        </p>
      )}
    </section>
  );
}
