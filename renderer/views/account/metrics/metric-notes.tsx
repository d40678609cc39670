// What the numbers leave out, and which metrics do not exist yet.
import type { MetricTable } from '../../../../shared/health/metrics.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import styles from './metrics.module.css';

export function MetricNotes({ table }: { readonly table: MetricTable }) {
  const { say } = useWords();
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const { notThere, notes } = table;
  if (notThere.length === 0 && notes.length === 0) return null;
  return (
    <section aria-label={metrics.notes}>
      <h2 className={styles.title}>{metrics.notes}</h2>
      <ul className={styles.notes}>
        {notThere.length === 0 ? null : (
          <li>
            {metrics.notThere} <code translate="no">{[...new Set(notThere)].join(', ')}</code>
          </li>
        )}
        {notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
    </section>
  );
}
