// Counts side by side, each with its share of what was sent.
import { printPercent } from '../../../../../shared/print-percent.ts';
import type { MessageCounts } from '../../../../../shared/history/pages.ts';
import { useWords } from '../../../../text/words.tsx';
import styles from './pages.module.css';
import { usePagesWords } from './use-subject-words.ts';

const shown = [
  'sent',
  'delivered',
  'permanent',
  'transient',
  'undetermined',
  'complained',
  'delayed',
  'opened',
  'clicked',
] as const satisfies readonly (keyof MessageCounts)[];

export function CountsStrip({ counts }: { readonly counts: MessageCounts }) {
  const { language } = useWords();
  const { counts: words } = usePagesWords();
  // Bounces that say nothing of their kind are rare: without any, they take no room.
  const columns = shown.filter((name) => name !== 'undetermined' || counts.undetermined > 0);
  return (
    <dl className={styles.strip} aria-label={words.label}>
      {columns.map((name) => (
        <div key={name} data-none={counts[name] === 0 || undefined}>
          <dt>{words[name]}</dt>
          <dd>
            {counts[name].toLocaleString(language)}
            {name === 'sent' || counts[name] === 0 || counts.sent === 0 ? null : (
              <span className={styles.share}>{printPercent(counts[name] / counts.sent)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
