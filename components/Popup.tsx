/** The popup: the draft and the page in front, a text checked, and the reader's hand on it all. */
import { useState } from 'preact/hooks';
import { Check } from './Check';
import { Draft } from './Draft';
import { DraftDetails, type DraftWhy } from './DraftDetails';
import { Forget } from './Forget';
import { Notice } from './Notice';
import { PagePart } from './PagePart';
import { ReshareDetails, type ReshareView } from './PageReshares';
import type { PopupProps } from './popup-props';
import { PopupFooter } from './PopupFooter';
import { PopupNotices } from './PopupNotices';
import { Rod } from './Rod';
import { Switch } from './Switch';
import { useWords } from './words';

export function Popup(props: PopupProps) {
  const { state } = props;
  const { page, library, switches } = state;
  const { t } = useWords();
  const [shown, setShown] = useState<ReshareView | null>(null);
  /** The reshare whose details were left: the focus goes back to it. */
  const [left, setLeft] = useState<ReshareView | null>(null);
  const [why, setWhy] = useState<DraftWhy | null>(null);
  const [leftWhy, setLeftWhy] = useState(false);
  const back = () => {
    setLeft(shown);
    setShown(null);
    setLeftWhy(why !== null);
    setWhy(null);
  };
  const host = 'host' in page ? page.host : null;
  const off = switches !== null && (switches.paused || switches.pausedHere);
  const reading = switches?.started !== false && !off && state.access;
  const draft = page.kind === 'read' ? page.draft : null;
  return (
    <main class="popup">
      <header>
        <Rod size={20} />
        <h1 class="grow">Sourcier</h1>
        {switches?.started && !switches.paused && host && (
          <Switch on={!switches.pausedHere} onChange={(on) => props.onPauseHere(host, !on)}>
            {switches.pausedHere ? t('popup.pausedOn', { host }) : t('popup.onFor', { host })}
          </Switch>
        )}
      </header>
      {shown && <ReshareDetails {...props} view={shown} onBack={back} />}
      {why && <DraftDetails {...props} why={why} onBack={back} />}
      {!shown && !why && (
        <>
          <PopupNotices {...props} />
          {off && <Notice text={t('popup.paused')} />}
          {reading && draft && <Draft {...props} draft={draft} back={leftWhy} onWhy={setWhy} />}
          {reading && <PagePart {...props} backFrom={left} onShow={setShown} />}
          <Check
            check={props.check}
            onCopy={props.onCopy}
            more={(query) => (
              <button type="button" class="link small" onClick={() => props.onLibrary(query)}>
                {t('actions.library')}
              </button>
            )}
          />
          <PopupFooter
            library={library}
            off={off || !switches?.started}
            onLibrary={() => props.onLibrary('')}
            onSettings={props.onSettings}
          >
            {switches?.started && (
              <>
                <Switch on={switches.paused} onChange={props.onPause}>
                  {t('popup.pauseEverywhere')}
                </Switch>
                <Forget count={props.count} forget={props.forget} />
              </>
            )}
          </PopupFooter>
        </>
      )}
    </main>
  );
}
