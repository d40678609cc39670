// The most frequent causes of what went wrong, with how many messages and one example of what receivers say.
import type { CauseCount } from '../../../../../shared/history/pages.ts';
import { useWords } from '../../../../text/words.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { printControls } from '../../../../ui/print-controls.ts';
import styles from './pages.module.css';
import { usePagesWords } from './use-subject-words.ts';

export function CauseTable({ causes }: { readonly causes: readonly CauseCount[] }) {
  const { say, language } = useWords();
  const { domain: words, recipient } = usePagesWords();
  if (causes.length === 0) return <p className={styles.quiet}>{words.noCauses}</p>;
  return (
    <DataTable
      label={words.causes}
      columns={[
        { key: 'cause', label: words.cause, share: 32 },
        { key: 'messages', label: words.messages, numeric: true },
        { key: 'example', label: words.example, share: 56 },
      ]}
      rows={causes.map(({ cause, title, messages, example }) => ({
        key: cause,
        cells: [
          say(title),
          messages.toLocaleString(language),
          example === null ? null : (
            <bdi key="example" className={styles.example} title={printControls(example)}>
              <code translate="no">{printControls(example)}</code>
            </bdi>
          ),
        ],
        copy: example ?? say(title),
        copyName: say(title),
      }))}
      more={recipient.more}
    />
  );
}
