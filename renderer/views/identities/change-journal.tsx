// The changes that were made from this machine, newest first.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { JournalEntry } from '../../../shared/ses-change.ts';
import { copyText } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { printMoment } from '../../ui/print-age.ts';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import styles from './changes-panel.module.css';

/** A bulk change leaves thousands of entries: so many more are drawn at each wish. */
const drawnAtOnce = 100;

export function ChangeJournal({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { words } = useWords();
  const { changes, column } = words.identities;
  const [drawn, setDrawn] = useState(drawnAtOnce);
  return (
    <>
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
          {entries.slice(0, drawn).map((entry, index) => (
            <Entry key={index} entry={entry} />
          ))}
        </tbody>
      </table>
      {entries.length <= drawn ? null : (
        <Button variant="default" mt={8} onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {changes.older(entries.length - drawn)}
        </Button>
      )}
    </>
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
