// The changes that were made from this machine, newest first.
import type { JournalEntry } from '../../../shared/ses-change.ts';
import { copyText } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { printMoment } from '../../ui/print-age.ts';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './changes-panel.module.css';

export function ChangeJournal({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { words } = useWords();
  const { changes, column } = words.identities;
  return (
    <table className={styles.journal}>
      <thead>
        <tr>
          <th scope="col">{changes.time}</th>
          <th scope="col">{changes.operation}</th>
          <th scope="col">{column.identity}</th>
          <th scope="col">{changes.result}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <Entry key={index} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry }: { readonly entry: JournalEntry }) {
  const { words, say, language } = useWords();
  const { changes } = words.identities;
  const { atMs, operation, identity, input, result, requestId, message } = entry;
  return (
    <tr>
      <td className={styles.time}>{printMoment(atMs, language)}</td>
      <td title={JSON.stringify(input)} translate="no">
        {operation}
      </td>
      <td translate="no">
        {identity.name} <span className={styles.quiet}>{identity.region}</span>
      </td>
      <td>
        <span className={styles.result}>
          <StateGlyph state={result === 'done' ? 'pass' : 'high'} />
          {changes.results[result]}
          {requestId === null ? null : (
            <CopyButton
              text={requestId}
              label={changes.requestId(requestId)}
              copiedLabel={words.details.copied}
              onCopy={(text) => void copyText(text)}
              iconOnly
            />
          )}
        </span>
        {message === null ? null : <span className={styles.message}>{say(message)}</span>}
      </td>
    </tr>
  );
}
