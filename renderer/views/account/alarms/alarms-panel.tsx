// Which alarms watch the reputation, and which are missing.
import { Button } from '@mantine/core';
import type { AlarmRow } from '../../../../shared/health/panels.ts';
import { openPanel } from '../../../state/health-place.ts';
import { typeSetup } from '../../../state/setups.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from '../panel.module.css';
import type { PartProps } from '../panel-props.ts';

export function AlarmsPanel({ part }: PartProps<'alarms'>) {
  const { say } = useWords();
  const { alarms: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  if (part === null) return null;
  const { headline, alarms, missing } = part.value;
  return (
    <div className={styles.stack}>
      <h2 className={styles.headline} data-headline>
        {say(headline)}
      </h2>
      {missing.length === 0 ? null : (
        <p className={styles.notice}>
          <StateGlyph state="medium" />
          <span>{words.missing(missing.map((rate) => words.rate[rate]))}</span>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              typeSetup({ kind: 'alarms' });
              openPanel('setups');
            }}
          >
            {words.generate}
          </Button>
        </p>
      )}
      {!alarms.known ? null : alarms.value.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <AlarmTable rows={alarms.value} />
      )}
    </div>
  );
}

const glyphs = { right: 'pass', wrong: 'medium', other: 'not-applicable' } as const;

function AlarmTable({ rows }: { readonly rows: readonly AlarmRow[] }) {
  const { alarms: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const columns = (['verdict', 'name', 'watches', 'condition', 'state', 'faults'] as const).map((key) => ({
    key,
    label: words.column[key],
    wide: key === 'faults',
  }));
  return (
    <DataTable label={words.label} columns={columns}>
      {rows.map((row) => (
        <Line key={row.alarm.arn} row={row} />
      ))}
    </DataTable>
  );
}

function Line({ row: { alarm, rate, set, verdict, faults } }: { readonly row: AlarmRow }) {
  const { language, say } = useWords();
  const { alarms: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const { threshold, comparison } = alarm;
  const sign = signs[comparison] ?? comparison;
  return (
    <tr>
      <td>
        <span className={styles.said}>
          <StateGlyph state={glyphs[verdict]} />
          {words.verdict[verdict]}
        </span>
      </td>
      <td>{alarm.name}</td>
      <td>
        {rate === null ? <code translate="no">{alarm.metric || words.expression}</code> : words.rate[rate]}
        {set === null ? null : <div className={styles.small}>{set}</div>}
      </td>
      <td>
        <code translate="no">
          {alarm.statistic ?? ''} {sign} {threshold ?? ''}
        </code>
        {threshold === null || rate === null ? null : (
          <div className={styles.small}>
            {threshold.toLocaleString(language, { style: 'percent', maximumFractionDigits: 3 })}
          </div>
        )}
      </td>
      <td>
        <span translate="no">{alarm.state}</span>
      </td>
      <td>
        <ul className={styles.lines}>
          {faults.map((fault) => (
            <li key={fault.en}>{say(fault)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

const signs: { readonly [comparison: string]: string } = {
  GreaterThanOrEqualToThreshold: '≥',
  GreaterThanThreshold: '>',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '≤',
};
