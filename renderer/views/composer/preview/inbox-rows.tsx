// The mail in the lists of the big clients: sender, subject, preheader, each cut where the client cuts it.
import { TextInput } from '@mantine/core';
import type { InboxRow } from '../../../../shared/draft/preview.ts';
import { choosePreview, usePreview } from '../../../state/preview.ts';
import styles from './preview.module.css';
import { usePreviewWords } from './use-preview-words.ts';

const nothing: readonly InboxRow[] = [];

export function InboxRows() {
  const words = usePreviewWords();
  const sender = usePreview((state) => state.sender);
  const rows = usePreview((state) => state.preview?.inbox ?? nothing);
  return (
    <div className={styles.inbox}>
      <TextInput
        label={words.sender}
        maxLength={320}
        value={sender}
        onChange={({ currentTarget }) => choosePreview({ sender: currentTarget.value })}
      />
      <ul className={styles.rows} aria-label={words.inboxLabel}>
        {rows.map((row) => (
          <Row key={row.client} row={row} />
        ))}
      </ul>
    </div>
  );
}

function Row({ row }: { readonly row: InboxRow }) {
  const words = usePreviewWords();
  return (
    <li className={styles.row}>
      <span className={styles.rowClient}>{row.client}</span>
      <div className={styles.rowMail}>
        <span className={styles.rowSender}>{row.sender}</span>
        <span>
          {row.subject === '' ? <span className={styles.quiet}>{words.noSubject}</span> : uncut(row.subject)}
          <Cut isCut={row.subjectCut} />
        </span>
        <span className={styles.rowPreheader}>
          {row.preheader === '' ? words.noPreheader : uncut(row.preheader)}
          <Cut isCut={row.preheaderCut} />
        </span>
      </div>
    </li>
  );
}

/** The cut has a mark of its own. */
const uncut = (text: string): string => text.replace(/…$/u, '');

function Cut({ isCut }: { readonly isCut: boolean }) {
  const words = usePreviewWords();
  return isCut ? (
    <span role="img" className={styles.cut} aria-label={words.cut} title={words.cut}>
      …
    </span>
  ) : null;
}
