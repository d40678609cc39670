// Which alarms are shown, and in which order.
import type { AlarmRow } from '../../../../shared/health/panels.ts';
import { byText, type Orders } from '../../../ui/sort-rows.ts';

export function chooseAlarms(rows: readonly AlarmRow[], typed: string): readonly AlarmRow[] {
  const part = typed.trim().toLowerCase();
  if (part === '') return rows;
  return rows.filter(({ alarm, set }) =>
    [alarm.name, alarm.metric, set ?? ''].some((text) => text.toLowerCase().includes(part)),
  );
}

const verdicts: readonly AlarmRow['verdict'][] = ['wrong', 'right', 'other'];
/** What fires now comes first. */
const states: readonly string[] = ['ALARM', 'INSUFFICIENT_DATA', 'OK'];

export const orders: Orders<AlarmRow, 'verdict' | 'name' | 'state'> = {
  verdict: (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict),
  name: (a, b) => byText(a.alarm.name, b.alarm.name),
  state: (a, b) => states.indexOf(a.alarm.state) - states.indexOf(b.alarm.state),
};
