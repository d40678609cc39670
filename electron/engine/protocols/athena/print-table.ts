// Prints the definition of a table over the objects that Firehose wrote: each record whole, its partitions computed from the time.
import type { SourcePlace } from '../../../../shared/history/sources.ts';
import { type FieldColumn, partitionColumns, printKeyTemplate } from './partition-columns.ts';
import { printHiveLiteral, printHiveName } from './print-literal.ts';

export type ObjectsPlace = SourcePlace & { readonly kind: 's3' };
export type TableName = { readonly database: string; readonly table: string };

/**
 * One column holds the record as it came, so that no member of it is lost and any shape can be read. Records must be
 * separated by line ends; gzip is told by the ending `.gz` of a key (Amazon Athena user guide, "Compression support").
 */
export function printTable({ bucket, prefix, hours }: ObjectsPlace, { database, table }: TableName): string {
  const columns = partitionColumns(hours);
  const location = `s3://${bucket}/${prefix}`;
  const lines = [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${printHiveName(database)}.${printHiveName(table)} (`,
    '  `record` string',
    ')',
    ...(columns === null
      ? []
      : [`PARTITIONED BY (${columns.map(({ name }) => `${printHiveName(name)} string`).join(', ')})`]),
    // Nothing but the line end separates anything: SES writes no control character unescaped.
    "ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\001' LINES TERMINATED BY '\\n'",
    'STORED AS TEXTFILE',
    `LOCATION ${printHiveLiteral(location)}`,
    ...(columns === null ? [] : [printProperties(columns, location + printKeyTemplate(hours))]),
  ];
  return `${lines.join('\n')}`;
}

/** Amazon Athena user guide, "Set up partition projection". */
function printProperties(columns: readonly FieldColumn[], template: string): string {
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
