// What servers on the way wrote of the message's authentication, beside what is found now.
import type { ClaimedResult } from '../../../../shared/message/mail-report.ts';
import { useWords } from '../../../text/words.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Said } from '../../../ui/facts.tsx';
import styles from './received.module.css';
import { useMessagesWords } from './use-messages-words.ts';

export function ClaimedPanel({ claimed }: { readonly claimed: readonly ClaimedResult[] }) {
  const { claimed: words, path } = useMessagesWords();
  const { head } = words;
  if (claimed.length === 0) return <EmptyState title={words.none} body={words.noneBody} />;
  return (
    <div className={styles.panel}>
      <p className={styles.quiet}>{words.body}</p>
      <DataTable
        label={words.label}
        columns={[
          { key: 'server', label: head.server },
          { key: 'method', label: head.method },
          { key: 'about', label: head.about },
          { key: 'theirs', label: head.theirs },
          { key: 'ours', label: head.ours },
          { key: 'agrees', label: head.agrees },
        ]}
        rows={claimed.map((one, index) => ({
          key: String(index),
          cells: [
            <span key="server" translate="no">
              {one.authservId}
            </span>,
            <code key="method">{one.method}</code>,
            <span key="about" className={styles.anywhere} translate="no">
              {one.about}
            </span>,
            <code key="theirs">{one.result}</code>,
            <code key="ours">{one.ours}</code>,
            <Comparison key="agrees" claimed={one} />,
          ],
          copy: `${one.authservId}; ${one.method}=${one.result} ${one.about}`,
          copyName: one.method,
        }))}
        more={path.more}
      />
    </div>
  );
}

function Comparison({ claimed: { agrees, says } }: { readonly claimed: ClaimedResult }) {
  const { say } = useWords();
  const { claimed: words } = useMessagesWords();
  const word = agrees === null ? words.notCompared : agrees ? words.agrees : words.differs;
  return (
    <>
      <Said glyph={agrees === null ? 'not-applicable' : agrees ? 'pass' : 'medium'}>{word}</Said>
      {says === null ? null : <div className={styles.quiet}>{say(says)}</div>}
    </>
  );
}
