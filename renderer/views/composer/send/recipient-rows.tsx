// The recipients of a list with their values, what is wrong with its lines, and the message as each will see it.
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { BulkRecipient, RecipientList } from '../../../../shared/message/send.ts';
import { useWords } from '../../../text/words.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { RenderedRow } from './rendered-row.tsx';
import styles from './send-sheet.module.css';
import { useSendWords } from './use-send-words.ts';
import { valuesOf, windowOf } from './values-of.ts';

const drawnRows = 50;
const shownFaults = 20;

export function RecipientRows({ list }: { readonly list: RecipientList }) {
  const { list: words } = useSendWords();
  const [index, setIndex] = useState(0);
  const { recipients, columns } = list;
  const chosen = recipients[index];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 'ArrowDown' : event.key === 'ArrowLeft' ? 'ArrowUp' : event.key;
    const target = moveInList({ key: step, index, count: recipients.length, pageSize: 10 });
    if (target === null) return;
    event.preventDefault();
    setIndex(target);
  };
  const { from, to } = windowOf(index, recipients.length, drawnRows);
  return (
    <section className={styles.recipients} aria-label={words.label}>
      <ListFacts list={list} />
      <div className={styles.tableFrame} tabIndex={0} role="group" aria-label={words.keys} onKeyDown={onKeyDown}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.recipient}</th>
              {columns.map((column) => (
                <th key={column} scope="col" translate="no">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recipients.slice(from, to).map((recipient, at) => (
              <Row
                key={from + at}
                recipient={recipient}
                columns={columns}
                isChosen={from + at === index}
                onChoose={() => setIndex(from + at)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {chosen === undefined ? null : (
        <div onKeyDown={onKeyDown}>
          <Stepper index={index} count={recipients.length} onStep={setIndex} />
          <RenderedRow recipient={chosen} />
        </div>
      )}
    </section>
  );
}

function ListFacts({ list: { fileName, recipients, faults, repeated } }: { readonly list: RecipientList }) {
  const { say } = useWords();
  const { list: words } = useSendWords();
  return (
    <>
      <p className={styles.quiet}>
        <span translate="no">{fileName}</span> · {words.count(recipients.length)}
        {repeated === 0 ? null : ` · ${words.repeated(repeated)}`}
      </p>
      {faults.length === 0 ? null : (
        <details className={styles.faults} open={faults.length <= 3}>
          <summary>
            <StateGlyph state="medium" /> {words.faults(faults.length)}
          </summary>
          <ul>
            {faults.slice(0, shownFaults).map(({ line, says }) => (
              <li key={line}>
                <strong>{words.fault(line)}</strong> {say(says)}
              </li>
            ))}
            {faults.length <= shownFaults ? null : <li>{words.moreFaults(faults.length - shownFaults)}</li>}
          </ul>
        </details>
      )}
    </>
  );
}

type RowProps = {
  readonly recipient: BulkRecipient;
  readonly columns: readonly string[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Row({ recipient, columns, isChosen, onChoose }: RowProps) {
  const values = valuesOf(recipient);
  return (
    <tr
      ref={isChosen ? scrollHere : null}
      data-chosen={isChosen || undefined}
      aria-current={isChosen || undefined}
      onClick={onChoose}
      translate="no"
    >
      <td>{recipient.to}</td>
      {columns.map((column) => (
        <td key={column}>{values[column] ?? ''}</td>
      ))}
    </tr>
  );
}

function scrollHere(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}

type StepperProps = { readonly index: number; readonly count: number; readonly onStep: (index: number) => void };

function Stepper({ index, count, onStep }: StepperProps) {
  const { list: words } = useSendWords();
  return (
    <div className={styles.stepper}>
      <ActionIcon
        variant="default"
        size={24}
        aria-label={words.previous}
        title={words.previous}
        disabled={index === 0}
        onClick={() => onStep(index - 1)}
      >
        <IconChevronLeft size={14} aria-hidden />
      </ActionIcon>
      <span role="status">{words.step(index + 1, count)}</span>
      <ActionIcon
        variant="default"
        size={24}
        aria-label={words.next}
        title={words.next}
        disabled={index === count - 1}
        onClick={() => onStep(index + 1)}
      >
        <IconChevronRight size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
