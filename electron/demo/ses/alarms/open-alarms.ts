// Makes the alarms of a region from what a scenario tells of them.
import type { JsonObject } from '../operation.ts';
import type { Input } from '../query/shape.ts';
import type { ScenarioRegion } from '../state/region-account.ts';
import { toldTimeMs } from '../state/told-time.ts';
import type { AlarmState } from './alarm-state.ts';
import { readAlarm } from './read-alarm.ts';

/** Members of PutMetricAlarm; `AlarmConfigurationUpdatedTimestamp`: when it was put. */
export function openAlarms({ alarms = [] }: ScenarioRegion, nowMs: number): Map<string, AlarmState> {
  const opened = (alarms as readonly JsonObject[]).map((told) =>
    readAlarm(told as Input, toldTimeMs(told, 'AlarmConfigurationUpdatedTimestamp', nowMs)),
  );
  return new Map(opened.map((alarm) => [alarm.name, alarm]));
}
