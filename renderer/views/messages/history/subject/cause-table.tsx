// The most frequent causes of what went wrong: how many messages, what marks most of them, and one example of what receivers say.
import type { CauseCount, CauseMark, DomainPage } from '../../../../../shared/history/pages.ts';
import { showMarked } from '../../../../state/show-rows.ts';
import { useWords } from '../../../../text/words.tsx';
import { DataTable, type DataRow } from '../../../../ui/data-table.tsx';
import { printControls } from '../../../../ui/print-controls.ts';
import { useListWords } from '../use-history-words.ts';
import styles from './pages.module.css';
import { usePagesWords } from './use-subject-words.ts';

export function CauseTable({ page }: { readonly page: DomainPage }) {
  const { domain: words, recipient } = usePagesWords();
  const rowOf = useRow(page);
  if (page.causes.length === 0) return <p className={styles.quiet}>{words.noCauses}</p>;
  return (
    <>
      <DataTable
        label={words.causes}
        columns={[
          { key: 'cause', label: words.cause, share: 30 },
          { key: 'messages', label: words.messages, numeric: true },
          { key: 'mark', label: words.mark },
          { key: 'example', label: words.example, share: 48 },
        ]}
        rows={page.causes.map(rowOf)}
        more={recipient.more}
      />
      <p className={styles.quiet}>{words.markSays}</p>
    </>
  );
}

function useRow({ domain, fromMs, untilMs }: DomainPage): (count: CauseCount) => DataRow {
  const { say, language } = useWords();
  const { domain: words } = usePagesWords();
  const { event, bounce } = useListWords();
  const nameOf = ({ status, bounceType, type }: CauseMark): string =>
    status ?? (bounceType === null ? event[type] : bounce[bounceType]);
  return ({ cause, title, messages, example, mark }) => {
    const open = () => showMarked({ domain, stretch: { fromMs, untilMs }, mark });
    return {
      key: cause,
      cells: [
        <button
          key="cause"
          type="button"
          tabIndex={-1}
          className={styles.rowLink}
          title={words.showMarked(nameOf(mark))}
          onClick={open}
        >
          {say(title)}
        </button>,
        messages.toLocaleString(language),
        nameOf(mark),
        example === null ? null : (
          <bdi key="example" className={styles.example} title={printControls(example)}>
            <code translate="no">{printControls(example)}</code>
          </bdi>
        ),
      ],
      copy: example ?? say(title),
      copyName: say(title),
      onOpen: open,
    };
  };
}
