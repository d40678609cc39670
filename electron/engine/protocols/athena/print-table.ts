// Prints the definition of a table over the objects that Firehose wrote: each record whole, its partitions computed from the time.
import type { ObjectsPlace } from '../../../../shared/history/sources.ts';
import { folderOf, type PartitionColumn, partitionsOf, printKeyTemplate } from './partition-columns.ts';
import { printHiveLiteral, printHiveName } from './print-literal.ts';

export type TableName = { readonly database: string; readonly table: string };

/** Athena has it from the first. */
const ownDatabase = 'default';

/** What makes the table, one statement at a time: Athena takes no more. What is there already stays as it is. */
export function printDefinition(place: ObjectsPlace, name: TableName): readonly string[] {
  const table = printTable(place, name);
  return name.database === ownDatabase
    ? [table]
    : [`CREATE DATABASE IF NOT EXISTS ${printHiveName(name.database)}`, table];
}

/**
 * One column holds the record as it came, so that no member of it is lost and any shape can be read. Records must be
 * separated by line ends; gzip is told by the ending `.gz` of a key (Amazon Athena user guide, "Compression support").
 */
export function printTable(place: ObjectsPlace, { database, table }: TableName): string {
  const partitions = partitionsOf(place);
  const { columns, prefix } = partitions;
  const root = `s3://${place.bucket}/`;
  const names = columns.map(({ name }) => `${printHiveName(name)} string`);
  const lines = [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${printHiveName(database)}.${printHiveName(table)} (`,
    '  `record` string',
    ')',
    ...(names.length === 0 ? [] : [`PARTITIONED BY (${names.join(', ')})`]),
    // Nothing but the line end separates anything: JSON has no control character unescaped (RFC 8259 7).
    String.raw`ROW FORMAT DELIMITED FIELDS TERMINATED BY '\001' LINES TERMINATED BY '\n'`,
    'STORED AS TEXTFILE',
    `LOCATION ${printHiveLiteral(root + folderOf(prefix))}`,
    ...(names.length === 0 ? [] : [printProperties(columns, root + prefix + printKeyTemplate(partitions))]),
  ];
  return lines.join('\n');
}

/** Amazon Athena user guide, "Set up partition projection". */
function printProperties(columns: readonly PartitionColumn[], template: string): string {
  const properties: readonly (readonly [string, string])[] = [
    ['projection.enabled', 'true'],
    ...columns.flatMap(({ name, range, digits }): readonly (readonly [string, string])[] => [
      [`projection.${name}.type`, 'integer'],
      [`projection.${name}.range`, range],
      ...(digits === null ? [] : [[`projection.${name}.digits`, String(digits)] as const]),
    ]),
    ['storage.location.template', template],
  ];
  const lines = properties.map(([name, value]) => `  ${printHiveLiteral(name)} = ${printHiveLiteral(value)}`);
  return `TBLPROPERTIES (\n${lines.join(',\n')}\n)`;
}
