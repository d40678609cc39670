// The alarms as a table: what each watches, when it fires, and what is wrong with it.
import { useState } from 'react';
import type { AlarmRow } from '../../../../shared/health/panels.ts';
import { printPercentLine } from '../../../../shared/print-percent.ts';
import { openSet } from '../../../state/health-place.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { type DataColumn, type DataRow, DataTable } from '../../../ui/data-table.tsx';
import { type Sort, sortRows, turnSort } from '../../../ui/sort-rows.ts';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { Copyable } from '../copyable.tsx';
import { NameLinks } from '../name-links.tsx';
import styles from '../panel.module.css';
import { orders } from './order-alarms.ts';
import { printCondition } from './print-condition.ts';

const shown = ['verdict', 'name', 'watches', 'condition', 'state', 'faults'] as const;
type Column = (typeof shown)[number];
type Sorted = keyof typeof orders;

const canSort = (column: Column): column is Sorted => column in orders;

export function AlarmTable({ rows }: { readonly rows: readonly AlarmRow[] }) {
  const { say } = useWords();
  const { alarms: words, list } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const [sort, setSort] = useState<Sort<Sorted>>({ by: 'verdict', direction: 'ascending' });
  const columns = shown.map((key): DataColumn<Column> => ({
    key,
    label: words.column[key],
    ...(key === 'faults' ? { share: 36 } : {}),
    ...(canSort(key) ? { sorted: sort.by === key ? sort.direction : null } : {}),
  }));
  const toRow = (row: AlarmRow): DataRow => {
    const { alarm, set, verdict, faults } = row;
    return {
      key: alarm.arn,
      cells: [
        <span key="verdict" className={styles.said}>
          <StateGlyph state={verdictGlyphs[verdict]} />
          {words.verdict[verdict]}
        </span>,
        <Copyable key="name" text={alarm.name} inRow>
          <span translate="no">{alarm.name}</span>
        </Copyable>,
        <Watches key="watches" row={row} />,
        <Condition key="condition" row={row} />,
        <State key="state" row={row} />,
        <Faults key="faults" row={row} />,
      ],
      copy: [
        `${alarm.name}: ${alarm.metric || words.expression} ${printCondition(alarm)}`,
        alarm.arn,
        ...faults.map((fault) => `- ${say(fault)}`),
      ].join('\n'),
      copyName: alarm.name,
      ...(set === null ? {} : { onOpen: () => openSet(set) }),
    };
  };
  return (
    <DataTable
      label={words.label}
      columns={columns}
      rows={sortRows(rows, sort, orders).map(toRow)}
      onSort={(column) => (canSort(column) ? setSort(turnSort(sort, column)) : undefined)}
      more={list.more}
    />
  );
}

const verdictGlyphs = { right: 'pass', wrong: 'medium', other: 'not-applicable' } as const;

type LineProps = { readonly row: AlarmRow };

function Watches({ row: { alarm, rate, set } }: LineProps) {
  const { alarms: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <>
      {rate === null ? (
        <code translate="no">{alarm.metric || words.expression}</code>
      ) : (
        <span className={styles.noWrap}>{words.rate[rate]}</span>
      )}
      {set === null ? null : (
        <div className={styles.small}>
          <NameLinks names={[set]} onOpen={openSet} inRow />
        </div>
      )}
    </>
  );
}

function Condition({ row: { alarm, rate } }: LineProps) {
  return (
    <>
      <code className={styles.noWrap} translate="no">
        {printCondition(alarm)}
      </code>
      {alarm.threshold === null || rate === null ? null : (
        <div className={styles.small}>{printPercentLine(alarm.threshold)}</div>
      )}
    </>
  );
}

const stateGlyphs: { readonly [state: string]: GlyphState } = {
  OK: 'pass',
  ALARM: 'high',
  INSUFFICIENT_DATA: 'none',
};

function State({ row: { alarm } }: LineProps) {
  const { language } = useWords();
  const { alarms: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <>
      <span className={styles.said} title={alarm.stateReason === '' ? undefined : alarm.stateReason}>
        <StateGlyph state={stateGlyphs[alarm.state] ?? 'unknown'} />
        {words.states[alarm.state] ?? alarm.state}
      </span>
      {alarm.stateSinceMs === null || alarm.state === 'OK' ? null : (
        <div className={`${styles.small} ${styles.noWrap}`}>
          <TimeAgo atMs={alarm.stateSinceMs} language={language} inWords={words.since} />
        </div>
      )}
    </>
  );
}

function Faults({ row: { faults } }: LineProps) {
  const { say } = useWords();
  return (
    <ul className={styles.lines}>
      {faults.map((fault) => (
        <li key={fault.en}>{say(fault)}</li>
      ))}
    </ul>
  );
}
