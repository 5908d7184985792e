/** The evidence card that a pressed label opens in X's page: a dialog beside the tweet. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { Actions, type ActionsProps } from './Actions';
import { Evidence, type EvidenceProps } from './Evidence';

export type CardProps = Omit<EvidenceProps, 'headingId'> & ActionsProps & { onClose: () => void };

export function Card(props: CardProps) {
  const headingId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  // Where the card stands is the caller's: the page must not scroll for it.
  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-labelledby={headingId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Evidence {...props} headingId={headingId} />
      <Actions {...props} />
    </div>
  );
}
