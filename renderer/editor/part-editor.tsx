// The editor of one part at a time; Monaco is loaded when it is first needed.
import type { PartEditorProps } from './editor-props.ts';
import styles from './editor.module.css';
import { typePlainly } from './text/type-plainly.ts';
import { useEditorWords } from './use-editor-words.ts';
import { useMonaco } from './use-monaco.ts';
import { SkeletonRows } from '../ui/skeleton-rows.tsx';

export function PartEditor(props: PartEditorProps) {
  const monaco = useMonaco();
  const { opening } = useEditorWords();
  if (monaco === 'failed') return <PlainPart {...props} />;
  if (monaco !== 'loading') return <monaco.MonacoPart {...props} />;
  return (
    <div className={styles.loading}>
      <SkeletonRows count={12} label={opening} />
    </div>
  );
}

/** Where Monaco cannot be loaded, one can still read and type. */
function PlainPart({ source, part, readOnly, onEdit, onCursor }: PartEditorProps) {
  const { label, notOpened } = useEditorWords();
  const text = source[part] ?? '';
  return (
    <div className={styles.part} data-part={part}>
      <textarea
        className={styles.plain}
        aria-label={label[part]}
        readOnly={readOnly}
        spellCheck={false}
        value={text}
        onChange={(event) => onEdit(part, typePlainly(text, event.currentTarget.value))}
        onSelect={(event) => onCursor(part, event.currentTarget.selectionStart)}
      />
      <ul className={styles.notes} role="alert">
        <li>{notOpened}</li>
      </ul>
    </div>
  );
}
