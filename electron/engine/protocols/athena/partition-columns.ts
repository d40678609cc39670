// The partition columns of a table over objects by the hour: one for each field that their keys write the time with.
import type { HourKeys } from '../firehose-prefix/parse.ts';
import type { DayAndHour } from '../firehose-prefix/time-zone.ts';

export type TimeField = keyof DayAndHour;

export type PartitionColumn = {
  readonly field: TimeField;
  readonly name: string;
  /** Amazon Athena user guide, "Supported types for partition projection": the values of type integer. */
  readonly range: string;
  /** With leading zeros to so many digits; null: without. */
  readonly digits: number | null;
};

/** From the longest time to the shortest. */
const columns: readonly PartitionColumn[] = [
  { field: 'yyyy', name: 'year', range: '2015,2045', digits: 4 },
  { field: 'yy', name: 'year', range: '15,45', digits: 2 },
  { field: 'MM', name: 'month', range: '1,12', digits: 2 },
  { field: 'M', name: 'month', range: '1,12', digits: null },
  { field: 'DDD', name: 'day_of_year', range: '1,366', digits: 3 },
  { field: 'dd', name: 'day', range: '1,31', digits: 2 },
  { field: 'd', name: 'day', range: '1,31', digits: null },
  { field: 'HH', name: 'hour', range: '0,23', digits: 2 },
  { field: 'H', name: 'hour', range: '0,23', digits: null },
];

export type Partitions = HourKeys & {
  /** Of the fields in `hours`; none where Athena cannot compute where objects lie: then it reads all below the prefix. */
  readonly columns: readonly PartitionColumn[];
};

/** A partition is a folder: of keys that go on within their last one, that folder is read as a whole. */
export function partitionsOf({ prefix, hours }: HourKeys): Partitions {
  const [known = ''] = hours.split('{*}', 1);
  const folders = folderOf(known);
  const fields = new Set(Array.from(folders.matchAll(timeFields), ([, field]) => field));
  const own = columns.filter(({ field }) => fields.has(field));
  const isPlain = new Set(own.map(({ name }) => name)).size === own.length;
  return own.length > 0 && isPlain
    ? { prefix, hours: folders, columns: own }
    : { prefix: folderOf(prefix), hours: '', columns: [] };
}

/** Up to the last slash. */
export const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/') + 1);

const timeFields = /\{(yyyy|yy|MM|M|dd|d|DDD|HH|H)\}/gu;

/** The key as Athena's template has it: `dt=${year}-${month}-${day}/h=${hour}/`. */
export function printKeyTemplate({ hours, columns: own }: Partitions): string {
  return hours.replace(timeFields, (written, field) => {
    const column = own.find((one) => one.field === field);
    return column === undefined ? written : `\${${column.name}}`;
  });
}
