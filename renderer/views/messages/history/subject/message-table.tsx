// Messages to one address, newest first; Enter opens one.
import type { MessageRow } from '../../../../../shared/history/search.ts';
import { openMessage } from '../../../../state/history-subject.ts';
import { useWords } from '../../../../text/words.tsx';
import { DataTable, type DataRow } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Said } from '../../../../ui/facts.tsx';
import { printMinute } from '../../../../ui/print-age.ts';
import { StrangerText } from '../../../../ui/stranger-text.tsx';
import { glyphOfState } from './glyphs.ts';
import styles from './pages.module.css';
import { printUtc } from './print-local.ts';
import { usePagesWords, useSubjectWords } from './use-subject-words.ts';

export function MessageTable({ rows }: { readonly rows: readonly MessageRow[] }) {
  const { recipient: words } = usePagesWords();
  if (rows.length === 0) return <EmptyState title={words.noMessages} />;
  return (
    <div className={styles.frame}>
      <DataTable
        label={words.messages}
        columns={[
          { key: 'sent', label: words.column.sent },
          { key: 'state', label: words.column.state },
          { key: 'subject', label: words.column.subject, share: 40 },
          { key: 'status', label: words.column.status },
        ]}
        rows={rows.map((row, index) => tableRow(row, `${row.messageId ?? 'trace'} ${index}`, words.copyId))}
        more={words.more}
      />
    </div>
  );
}

function tableRow(row: MessageRow, key: string, copyName: string): DataRow {
  const { messageId, recipient, status } = row;
  return {
    key,
    cells: [
      <Moment key="sent" row={row} />,
      <State key="state" row={row} />,
      <Subject key="subject" row={row} />,
      <code key="status" translate="no">
        {status}
      </code>,
    ],
    copy: messageId ?? recipient,
    copyName,
    ...(messageId === null ? {} : { onOpen: () => openMessage(messageId, recipient) }),
  };
}

type CellProps = { readonly row: MessageRow };

function Moment({ row: { sentAtMs, lastAtMs } }: CellProps) {
  const { language } = useWords();
  const atMs = sentAtMs ?? lastAtMs;
  return (
    <time className={styles.moment} dateTime={new Date(atMs).toISOString()} title={printUtc(atMs)}>
      {printMinute(atMs, language)}
    </time>
  );
}

function State({ row: { state } }: CellProps) {
  const { state: words } = useSubjectWords();
  return (
    <span className={styles.state}>
      <Said glyph={glyphOfState[state]}>{words[state]}</Said>
    </span>
  );
}

function Subject({ row: { messageId, recipient, subject } }: CellProps) {
  const { recipient: words } = usePagesWords();
  const { facts } = useSubjectWords();
  if (messageId === null) return <span className={styles.quiet}>{words.trace}</span>;
  return (
    <button type="button" tabIndex={-1} className={styles.rowLink} onClick={() => openMessage(messageId, recipient)}>
      {subject === null ? facts.noSubject : <StrangerText text={subject} />}
    </button>
  );
}
