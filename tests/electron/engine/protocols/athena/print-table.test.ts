// The definition of a table over a bucket: its partitions by the fields of its keys, and nothing of a name read as SQL.
import { describe, expect, it } from 'vitest';
import { printDefinition } from '../../../../../electron/engine/protocols/athena/print-table.ts';
import { printQuestion } from '../../../../../electron/engine/protocols/athena/print-question.ts';
import type { HistoryQuery } from '../../../../../shared/history/search.ts';
import type { ObjectsPlace } from '../../../../../shared/history/sources.ts';

const place: ObjectsPlace = {
  kind: 's3',
  region: 'us-east-1',
  bucket: 'mail-events',
  prefix: 'ses/',
  hours: 'dt={yyyy}-{MM}-{dd}/h={HH}/',
  errorPrefix: null,
  timeZone: 'UTC',
};
const name = { database: 'mail', table: 'events' };
const tableOf = (change: Partial<ObjectsPlace>): string => printDefinition({ ...place, ...change }, name).at(-1) ?? '';

describe('the definition of a table', () => {
  it('computes where the objects of an hour lie', () => {
    expect(printDefinition(place, name)).toEqual([
      'CREATE DATABASE IF NOT EXISTS `mail`',
      [
        'CREATE EXTERNAL TABLE IF NOT EXISTS `mail`.`events` (',
        '  `record` string',
        ')',
        'PARTITIONED BY (`year` string, `month` string, `day` string, `hour` string)',
        String.raw`ROW FORMAT DELIMITED FIELDS TERMINATED BY '\001' LINES TERMINATED BY '\n'`,
        'STORED AS TEXTFILE',
        "LOCATION 's3://mail-events/ses/'",
        'TBLPROPERTIES (',
        "  'projection.enabled' = 'true',",
        "  'projection.year.type' = 'integer',",
        "  'projection.year.range' = '2015,2045',",
        "  'projection.year.digits' = '4',",
        "  'projection.month.type' = 'integer',",
        "  'projection.month.range' = '1,12',",
        "  'projection.month.digits' = '2',",
        "  'projection.day.type' = 'integer',",
        "  'projection.day.range' = '1,31',",
        "  'projection.day.digits' = '2',",
        "  'projection.hour.type' = 'integer',",
        "  'projection.hour.range' = '0,23',",
        "  'projection.hour.digits' = '2',",
        "  'storage.location.template' = 's3://mail-events/ses/dt=${year}-${month}-${day}/h=${hour}/'",
        ')',
      ].join('\n'),
    ]);
    expect(printDefinition(place, { ...name, database: 'default' })).toHaveLength(1);
  });

  it.each([
    // A partition is a folder.
    ['ses-', '{yyyy}/{M}/{d}/x-{HH}-', 's3://mail-events/', 's3://mail-events/ses-${year}/${month}/${day}/'],
    ['ses/', '{yyyy}/{*}/{MM}/', 's3://mail-events/ses/', 's3://mail-events/ses/${year}/'],
    // What cannot be computed is read as a whole.
    ['ses/', '{*}/{yyyy}/', 's3://mail-events/ses/', null],
    ['a/ses-', '{yyyy}-{MM}-', 's3://mail-events/a/', null],
    ['', '{yyyy}/{yy}{MM}/', 's3://mail-events/', null],
  ])('takes keys that begin with %s%s', (prefix, hours, location, template) => {
    const sql = tableOf({ prefix, hours });
    expect(sql).toContain(`LOCATION '${location}'`);
    expect(/'storage\.location\.template' = '(.*)'/u.exec(sql)?.[1] ?? null).toBe(template);
    expect(sql.includes('PARTITIONED BY')).toBe(template !== null);
  });

  it('keeps a hostile prefix a text', () => {
    expect(tableOf({ prefix: String.raw`it's\ ')--/` })).toContain(
      String.raw`LOCATION 's3://mail-events/it\'s\\ \')--/'`,
    );
  });
});

const ask = (query: HistoryQuery): string =>
  printQuestion({ ...place, hours: '{*}' }, name, { query, stretch: { fromMs: 0, untilMs: 1 } });

describe('a question', () => {
  it('reads the whole record, no more than ten thousand, and all of them where nothing is asked', () => {
    expect(ask({ kind: 'all' })).toBe('SELECT record\nFROM "mail"."events"\nLIMIT 10000');
  });

  it('looks for each text in the record, whatever its case and however it is escaped', () => {
    const sql = ask({ kind: 'words', words: ["O'Neil", 'Ärger'] });
    const text = String.raw`replace(lower(record), '\', '')`;
    expect(sql).toBe(
      [
        'SELECT record',
        'FROM "mail"."events"',
        `WHERE strpos(${text}, lower('o''neil')) > 0`,
        `  AND (strpos(${text}, lower('Ärger')) > 0 OR strpos(${text}, lower('u00c4rger')) > 0 OR ` +
          `strpos(${text}, lower('u00e4rger')) > 0)`,
        'LIMIT 10000',
      ].join('\n'),
    );
  });

  it('asks for nothing where a text has nothing to look for', () => {
    expect(ask({ kind: 'words', words: ['\\', '\u0000\n'] })).toBe(ask({ kind: 'all' }));
  });
});
