/** What stands in the way of reading, weightiest first, with what to do about it. */
import { Health } from './Health';
import { Notice } from './Notice';
import type { PopupLibrary, PopupProps } from './popup-props';
import { useWords } from './words';

export function PopupNotices({ state, onWelcome, onAllow, onTroubleRead }: PopupProps) {
  const { t } = useWords();
  const { switches, access, library } = state;
  if (switches && !switches.started) {
    const action = { text: t('popup.start'), first: true, onPress: onWelcome };
    return <Notice text={t('popup.notStarted')} action={action} />;
  }
  return (
    <>
      {!access && (
        <Notice
          tone="warn"
          text={t('access.missing')}
          action={{ text: t('access.allow'), first: true, onPress: onAllow }}
        />
      )}
      {library?.trouble && (
        <Notice
          tone="warn"
          text={t(`trouble.${library.trouble}`)}
          {...(isOver(library.trouble) && {
            action: { text: t('trouble.understood'), onPress: onTroubleRead },
          })}
        />
      )}
      {library?.changed && <Health health={library.health} />}
    </>
  );
}

/** What happened and is mended needs only to be read; the rest stands until it is no longer so. */
function isOver(trouble: NonNullable<PopupLibrary['trouble']>): boolean {
  return trouble === 'lost' || trouble === 'full';
}
