// One message for one recipient: what became of it, who it is for, what it is about, and the receiver's words.
import { memo } from 'react';
import type { MessageRow } from '../../../../../shared/history/search.ts';
import { rowAt, useHistory } from '../../../../state/history.ts';
import { useWords } from '../../../../text/words.tsx';
import { printMinute, printMoment } from '../../../../ui/print-age.ts';
import { printControls } from '../../../../ui/print-controls.ts';
import { StateGlyph } from '../../../../ui/state-glyph.tsx';
import { glyphOfState } from '../subject/glyphs.ts';
import { useListWords } from '../use-history-words.ts';
import styles from './table.module.css';

type Props = { readonly index: number; readonly top: number; readonly active: boolean };

export const lineId = (index: number) => `message-row-${index}`;

/** A row that main has not answered yet keeps its place. */
export const MessageLine = memo(function MessageLine({ index, top, active }: Props) {
  const { row: words } = useListWords();
  const row = useHistory((state) => rowAt(state, index));
  return (
    <div
      id={lineId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      data-index={index}
      className={styles.line}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row === undefined ? (
        <div role="gridcell" className={styles.coming} aria-label={words.loading} />
      ) : (
        <Cells row={row} />
      )}
    </div>
  );
});

export function Cells({ row }: { readonly row: MessageRow }) {
  const { language } = useWords();
  const words = useListWords();
  const atMs = row.sentAtMs ?? row.lastAtMs;
  const family = row.family === 'unknown' ? '' : words.family[row.family];
  return (
    <>
      <div role="gridcell" className={styles.state} title={words.stateTip[row.state]}>
        <StateGlyph state={glyphOfState[row.state]} />
        <span className={styles.text}>{words.state[row.state]}</span>
      </div>
      <Cell
        name="recipient"
        text={row.recipient}
        tip={row.recipientIs === 'candidate' ? `${row.recipient}\n${words.row.candidate}` : row.recipient}
        isUnsure={row.recipientIs === 'candidate'}
      />
      {row.subject === null ? (
        <div role="gridcell" className={styles.subject} data-quiet>
          {words.row.noSubject}
        </div>
      ) : (
        <Cell name="subject" text={row.subject} />
      )}
      <Cell name="sender" text={row.sender ?? ''} />
      <Cell name="set" text={row.configurationSet ?? ''} />
      <div role="gridcell" className={styles.receiver} title={family}>
        <span className={styles.text}>{family}</span>
      </div>
      <div role="gridcell" className={styles.sent} title={printMoment(atMs, language)}>
        <time dateTime={new Date(atMs).toISOString()}>{printMinute(atMs, language)}</time>
      </div>
      <Reply row={row} />
    </>
  );
}

type CellProps = {
  readonly name: 'recipient' | 'subject' | 'sender' | 'set';
  readonly text: string;
  readonly tip?: string;
  readonly isUnsure?: boolean;
};

/** Words of strangers: isolated, and harmless to what stands around them. */
function Cell({ name, text, tip = text, isUnsure = false }: CellProps) {
  return (
    <div role="gridcell" className={styles[name]} title={printControls(tip)}>
      <bdi className={styles.text} translate="no" data-unsure={isUnsure || undefined}>
        {printControls(text)}
      </bdi>
    </div>
  );
}

function Reply({ row: { status, reply, subType } }: { readonly row: MessageRow }) {
  const said = (reply ?? subType ?? '').replace(/^smtp;\s*/iu, '');
  return (
    <div role="gridcell" className={styles.reply} title={printControls([status, said].filter(Boolean).join(' '))}>
      {status === null ? null : <code className={styles.status}>{printControls(status)}</code>}
      <bdi className={styles.text} translate="no">
        {printControls(said)}
      </bdi>
    </div>
  );
}
