/** What an open menu holds: items that belong together, each a link or something to do. */
import { Sentence } from './Sentence';

export type MenuItem = {
  text: string;
  /** Said quietly beside it. */
  note?: string | undefined;
} & ({ href: string } | { onPick: () => void });

/** Items that belong together, with what they have in common where that needs saying. */
export interface MenuGroup {
  heading?: string;
  items: MenuItem[];
}

export function Group({ heading, items, onClose }: MenuGroup & { onClose: () => void }) {
  return (
    <div role="group" aria-label={heading}>
      {heading && (
        <span class="quiet" aria-hidden="true">
          {heading}
        </span>
      )}
      {items.map((item) => (
        <Item key={item.text} item={item} onClose={onClose} />
      ))}
    </div>
  );
}

function Item({ item, onClose }: { item: MenuItem; onClose: () => void }) {
  const words = (
    <>
      <Sentence text={item.text} />
      {item.note && <span class="quiet"> {item.note}</span>}
    </>
  );
  if ('href' in item) {
    return (
      <a
        role="menuitem"
        tabIndex={-1}
        href={item.href}
        target="_blank"
        rel="noopener"
        onClick={onClose}
      >
        {words}
      </a>
    );
  }
  const pick = () => {
    onClose();
    item.onPick();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={pick}>
      {words}
    </button>
  );
}
