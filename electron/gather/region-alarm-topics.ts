// The SNS topics that the alarms on the account's rates notify.
import { alarmTopicsNamed } from '../engine/derive/wired-names.ts';
import type { Gatherer } from './gatherer.ts';
import { gatherNamed } from './gather-wired.ts';

/** Absent: they notify none of this region. */
export const regionAlarmTopics: Gatherer<'regionAlarmTopics'> = async (context) => {
  const alarms = await context.get('regionAlarms');
  if (alarms.state !== 'seen') return alarms;
  const names = alarmTopicsNamed(alarms.value, context.region?.name ?? '');
  return gatherNamed(context, names, { read: 'topic', operation: 'GetTopicAttributes' });
};
