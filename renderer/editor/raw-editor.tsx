// The editor of a message's exact bytes; Monaco is loaded when it is first needed.
import styles from './editor.module.css';
import type { RawEditorProps } from './raw-editor-props.ts';
import { typePlainly } from './text/type-plainly.ts';
import { useEditorWords } from './use-editor-words.ts';
import { useMonaco } from './use-monaco.ts';
import { SkeletonRows } from '../ui/skeleton-rows.tsx';

export function RawEditor(props: RawEditorProps) {
  const monaco = useMonaco();
  const { opening } = useEditorWords();
  if (monaco === 'failed') return <PlainRaw {...props} />;
  if (monaco !== 'loading') return <monaco.MonacoRaw {...props} />;
  return (
    <div className={styles.loading}>
      <SkeletonRows count={12} label={opening} />
    </div>
  );
}

/** Where Monaco cannot be loaded, one can still read and type. */
function PlainRaw({ label, text, onEdit }: RawEditorProps) {
  const { notOpened } = useEditorWords();
  return (
    <div className={styles.part}>
      <textarea
        className={styles.plain}
        aria-label={label}
        spellCheck={false}
        value={text}
        onChange={(event) => onEdit(typePlainly(text, event.currentTarget.value))}
      />
      <ul className={styles.notes} role="alert">
        <li>{notOpened}</li>
      </ul>
    </div>
  );
}
