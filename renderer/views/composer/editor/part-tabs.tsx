// The parts of the open draft as tabs.
import { draftParts, type DraftPart, type DraftSource } from '../../../../shared/draft/source.ts';
import { showPart, useDraft } from '../../../state/draft.ts';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './editor-pane.module.css';

export function PartTabs() {
  const words = useComposerWords();
  const source = useDraft((state) => state.source);
  const part = useDraft((state) => state.part);
  if (source === null) return null;
  return (
    <div className={styles.tabs} role="tablist" aria-label={words.tabs}>
      {partsOf(source).map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === part}
          className={styles.tab}
          onClick={() => showPart(one)}
        >
          {words.part[one]}
        </button>
      ))}
    </div>
  );
}

/** In the order in which they stand; MJML before the HTML that is made of it. */
const order: readonly DraftPart[] = ['subject', 'mjml', 'html', 'text', 'data'];

export function partsOf(source: DraftSource): readonly DraftPart[] {
  return order.filter((part) => draftParts.includes(part) && source[part] !== null);
}
