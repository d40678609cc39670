// The partition columns of a table over objects by the hour: one for each field that their keys write the time with.
import type { DayAndHour } from '../firehose-prefix/time-zone.ts';

export type TimeField = keyof DayAndHour;

export type PartitionColumn = {
  readonly name: string;
  /** Amazon Athena user guide, "Supported types for partition projection": the values of type integer. */
  readonly range: string;
  /** With leading zeros to so many digits; null: without. */
  readonly digits: number | null;
};

const columns: { readonly [F in TimeField]: PartitionColumn } = {
  yyyy: { name: 'year', range: '2015,2045', digits: 4 },
  yy: { name: 'year', range: '15,45', digits: 2 },
  MM: { name: 'month', range: '1,12', digits: 2 },
  M: { name: 'month', range: '1,12', digits: null },
  dd: { name: 'day', range: '1,31', digits: 2 },
  d: { name: 'day', range: '1,31', digits: null },
  DDD: { name: 'day_of_year', range: '1,366', digits: 3 },
  HH: { name: 'hour', range: '0,23', digits: 2 },
  H: { name: 'hour', range: '0,23', digits: null },
};

export type FieldColumn = PartitionColumn & { readonly field: TimeField };

/** Null where the keys hold what cannot be told beforehand, so that Athena cannot compute where objects lie. */
export function partitionColumns(hours: string): readonly FieldColumn[] | null {
  if (hours.includes('{*}')) return null;
  const fields = [...hours.matchAll(/\{(yyyy|yy|MM|M|dd|d|DDD|HH|H)\}/gu)].map(([, field]) => field as TimeField);
  const byName = new Map(fields.map((field) => [columns[field].name, { field, ...columns[field] }]));
  return byName.size === 0 ? null : [...byName.values()];
}

/** The key as Athena's template has it: `dt=${year}-${month}-${day}/h=${hour}/`. */
export function printKeyTemplate(hours: string): string {
  return hours.replace(/\{(yyyy|yy|MM|M|dd|d|DDD|HH|H)\}/gu, (_, field: TimeField) => `\${${columns[field].name}}`);
}
