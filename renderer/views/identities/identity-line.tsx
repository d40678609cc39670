// One identity of the table: a cell for each column.
import { IconAt, IconWorld } from '@tabler/icons-react';
import type { IdentityRow } from '../../../shared/account-report.ts';
import { useWords } from '../../text/words.tsx';
import { StateGlyph } from '../../ui/state-glyph.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { describeRow, type Said } from './describe-row.ts';
import styles from './identity-table.module.css';

export type LineProps = {
  readonly row: IdentityRow;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  /** True where it is being read. */
  readonly busy: boolean;
  /** True below another region of the same identity. */
  readonly repeats: boolean;
};

export const lineId = (index: number) => `identity-${index}`;

export function IdentityLine({ row, index, top, selected, busy, repeats }: LineProps) {
  const { words, say, language } = useWords();
  const { verified, dkim, mailFrom, dmarc, worst } = describeRow(row, { words, say });
  return (
    <div
      id={lineId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      data-active={selected || undefined}
      className={styles.line}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Name row={row} repeats={repeats} />
      <div role="gridcell" className={styles.cell} translate="no">
        {row.region}
      </div>
      <Cell said={verified} busy={busy} />
      <Cell said={dkim} busy={busy} />
      <Cell said={mailFrom} busy={busy} tip={row.mailFrom?.domain} />
      <Cell said={dmarc} busy={busy} />
      <Cell said={worst} busy={busy} />
      <div role="gridcell" className={styles.age}>
        {row.checkedAtMs === null ? null : <TimeAgo atMs={row.checkedAtMs} language={language} short />}
      </div>
    </div>
  );
}

function Name({ row, repeats }: Pick<LineProps, 'row' | 'repeats'>) {
  const { words } = useWords();
  const KindIcon = row.kind === 'address' ? IconAt : IconWorld;
  const shown = shownName(row);
  return (
    <div
      role="gridcell"
      className={styles.name}
      data-repeats={repeats || undefined}
      title={shown === row.name ? row.name : `${shown} (${row.name})`}
    >
      <KindIcon size={14} stroke={1.6} className={styles.kind} aria-label={words.identities.kind[row.kind]} />
      <span className={styles.text} translate="no">
        {shown}
        {shown === row.name ? null : <span className={styles.alabel}>{row.name}</span>}
      </span>
      {row.sendingEnabled || row.verification !== 'SUCCESS' ? null : (
        <StateGlyph state="high" label={words.identities.sendingOff} />
      )}
    </div>
  );
}

/** The name for people: U-labels in a domain, and in the domain of an address. */
export function shownName({ kind, name, unicode }: Pick<IdentityRow, 'kind' | 'name' | 'unicode'>): string {
  return kind === 'domain' ? unicode : `${name.slice(0, name.lastIndexOf('@') + 1)}${unicode}`;
}

type CellProps = { readonly said: Said | null; readonly busy: boolean; readonly tip?: string | undefined };

function Cell({ said, busy, tip }: CellProps) {
  const { words } = useWords();
  const { notKnownYet } = words.identities;
  if (said === null)
    return (
      <div role="gridcell" className={styles.cell} title={notKnownYet} aria-label={notKnownYet}>
        {busy ? <span className={styles.coming} /> : <StateGlyph state="none" />}
      </div>
    );
  return (
    <div role="gridcell" className={styles.cell} title={tip === undefined ? said.word : `${said.word}: ${tip}`}>
      <StateGlyph state={said.glyph} />
      <span className={styles.text} data-quiet={said.glyph === 'none' || undefined}>
        {said.word}
      </span>
    </div>
  );
}
