// A table of Athena as its definition says: where its files lie, and which partition each of them is of.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export type AthenaTable = {
  readonly database: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly bucket: string;
  /** Of the keys that belong to it; its groups are the partition columns. */
  readonly keys: RegExp;
  readonly isInRange: (column: string, value: string) => boolean;
};

export type TableFile = {
  readonly key: string;
  readonly bytes: number;
  readonly partition: { readonly [column: string]: string };
  readonly lines: readonly string[];
};

/** Only what Athena's own documents say of partition projection is understood; all else is refused. */
export function parseTable(sql: string): AthenaTable {
  const [, database = '', table = ''] =
    /^CREATE EXTERNAL TABLE IF NOT EXISTS `(\w+)`\.`(\w+)` \(\n {2}`record` string\n\)\n/u.exec(sql) ?? refused(sql);
  const partitioned = /^PARTITIONED BY \((.*)\)$/mu.exec(sql)?.[1] ?? '';
  const columns = Array.from(partitioned.matchAll(/`(\w+)` string/gu), ([, name = '']) => name);
  const [, location = ''] = /^LOCATION ('(?:[^\\']|\\.)*')$/mu.exec(sql) ?? refused(sql);
  const [, bucket = '', folder = ''] = /^s3:\/\/([^/]+)\/(|.*\/)$/su.exec(unquoted(location)) ?? refused(sql);
  const properties = new Map(
    Array.from(sql.matchAll(/^ {2}('(?:[^\\']|\\.)*') = ('(?:[^\\']|\\.)*'),?$/gmu), ([, name = '', value = '']) => [
      unquoted(name),
      unquoted(value),
    ]),
  );
  if (columns.length > 0 && properties.get('projection.enabled') !== 'true') refused(sql);
  const template = properties.get('storage.location.template') ?? `s3://${bucket}/${folder}`;
  if (!template.startsWith(`s3://${bucket}/${folder}`) || !template.endsWith('/')) refused(sql);
  return {
    database,
    table,
    columns,
    bucket,
    keys: keysOf(template.slice(`s3://${bucket}/`.length), properties),
    isInRange: (column, value) => {
      const [least = 0, most = 0] = (properties.get(`projection.${column}.range`) ?? '').split(',').map(Number);
      return Number(value) >= least && Number(value) <= most;
    },
  };
}

function keysOf(template: string, properties: ReadonlyMap<string, string>): RegExp {
  const seen = new Set<string>();
  const pattern = template.replace(/\$\{(\w+)\}|[\\^$.*+?()[\]{}|]/gu, (text, column?: string) => {
    if (column === undefined) return `\\${text}`;
    if (properties.get(`projection.${column}.type`) !== 'integer') refused(text);
    if (seen.has(column)) return `\\k<${column}>`;
    seen.add(column);
    const digits = properties.get(`projection.${column}.digits`);
    return digits === undefined ? `(?<${column}>0|[1-9]\\d*)` : `(?<${column}>\\d{${digits}})`;
  });
  return new RegExp(`^${pattern}`, 'su');
}

export async function readTable(
  { bucket, keys, columns, isInRange }: AthenaTable,
  folder: string,
): Promise<readonly TableFile[]> {
  const root = path.join(folder, bucket);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const read = entries.map(async (entry): Promise<readonly TableFile[]> => {
    const key = path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    const partition = { ...keys.exec(key)?.groups };
    if (!entry.isFile() || !keys.test(key)) return [];
    if (!columns.every((column) => isInRange(column, partition[column] ?? ''))) return [];
    const body = await readFile(path.join(root, key));
    const text = (key.endsWith('.gz') ? gunzipSync(body) : body).toString('utf8');
    return [{ key, bytes: body.length, partition, lines: text.replace(/\n$/u, '').split('\n') }];
  });
  return (await Promise.all(read)).flat();
}

/** Hive's way: what follows a backslash is meant as it is. */
const unquoted = (literal: string): string => literal.slice(1, -1).replace(/\\(.)/gsu, '$1');

function refused(sql: string): never {
  throw new Error(`FAILED: ParseException ${sql}`);
}
