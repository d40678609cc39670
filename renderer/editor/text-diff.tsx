// Two or three texts of a part beside each other, what differs marked.
import styles from './editor.module.css';
import { useEditorWords } from './use-editor-words.ts';
import { useMonaco } from './use-monaco.ts';
import { SkeletonRows } from '../ui/skeleton-rows.tsx';

export type TextDiffProps = {
  readonly before: string;
  readonly after: string;
  /** Monaco's name: `handlebars`, `handlebars-text`, `json`, `plaintext`. */
  readonly language: string;
  readonly dark: boolean;
  readonly labels: { readonly before: string; readonly after: string };
};

export function TextDiff(props: TextDiffProps) {
  const monaco = useMonaco();
  const { opening } = useEditorWords();
  return (
    <figure className={styles.diff} aria-label={`${props.labels.before} – ${props.labels.after}`}>
      <figcaption className={styles.diffNames}>
        <span>{props.labels.before}</span>
        <span>{props.labels.after}</span>
      </figcaption>
      {monaco === 'loading' ? (
        <div className={styles.loading}>
          <SkeletonRows count={8} label={opening} />
        </div>
      ) : monaco === 'failed' ? (
        <pre className={styles.plain}>{`${props.before}\n\n${props.after}`}</pre>
      ) : (
        <monaco.MonacoDiff {...props} />
      )}
    </figure>
  );
}
