// Which events a configuration set records, and which are lost.
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import type { Table } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';

export function missingEvents(
  { eventDestinations }: Pick<SesConfigurationSet, 'eventDestinations'>,
  wanted: readonly string[],
): readonly string[] {
  const recorded = eventDestinations.filter(({ enabled }) => enabled).flatMap(({ eventTypes }) => eventTypes);
  return wanted.filter((type) => !recorded.includes(type));
}

export function destinationsTable({ eventDestinations }: SesConfigurationSet): Table {
  return {
    kind: 'table',
    title: { en: 'Event destinations', ja: 'イベント送信先' },
    columns: [
      { en: 'Name', ja: '名前' },
      { en: 'To', ja: '種類' },
      { en: 'State', ja: '状態' },
      { en: 'Events', ja: 'イベント' },
    ],
    rows: eventDestinations.map(({ name, target, enabled, eventTypes }) => [
      name,
      target,
      enabled ? on : off,
      eventTypes.join(', '),
    ]),
  };
}

const on: Text = { en: 'enabled', ja: '有効' };
const off: Text = { en: 'disabled', ja: '無効' };
