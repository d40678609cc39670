// CSV files as people have them: every delimiter, line end and encoding that Excel writes, and files that are no CSV.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../../electron/adapters/store/csv-file.ts';
import { printFailure } from '../../../../shared/failure.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readBytes(bytes: string | Uint8Array) {
  const filePath = path.join(folder, 'list.csv');
  await writeFile(filePath, bytes);
  return readCsvFile(filePath);
}

async function rowsOf(text: string) {
  const read = await readBytes(text);
  if (!read.ok) throw new Error(printFailure(read.failure).en);
  return read.value.map(({ line, cells }) => [line, cells] as const);
}

async function refusalOf(bytes: string | Uint8Array): Promise<string> {
  const read = await readBytes(bytes);
  return read.ok ? '' : printFailure(read.failure).en;
}

describe('readCsvFile', () => {
  it.each([
    ['commas', 'a@x.example,BOUNCE\nb@x.example,COMPLAINT\n'],
    ['semicolons', 'a@x.example;BOUNCE\nb@x.example;COMPLAINT\n'],
    ['tabs', 'a@x.example\tBOUNCE\nb@x.example\tCOMPLAINT\n'],
    ['CRLF', 'a@x.example,BOUNCE\r\nb@x.example,COMPLAINT\r\n'],
    ['a mark at the beginning', '\uFEFFa@x.example,BOUNCE\r\nb@x.example,COMPLAINT'],
    ['quotes', '"a@x.example","BOUNCE"\r\n"b@x.example","COMPLAINT"\r\n'],
  ])('reads %s', async (_name, text) => {
    expect(await rowsOf(text)).toEqual([
      [1, ['a@x.example', 'BOUNCE']],
      [2, ['b@x.example', 'COMPLAINT']],
    ]);
  });

  it('keeps the numbers of the lines over blank ones and over cells of several lines', async () => {
    const rows = await rowsOf('email;note\r\n\r\na@x.example;"call\r\nback"\r\nb@x.example;\r\n');
    expect(rows.filter(([, cells]) => cells?.[0] !== '').map(([line, cells]) => [line, cells?.[0]])).toEqual([
      [1, 'email'],
      [3, 'a@x.example'],
      [5, 'b@x.example'],
    ]);
  });

  it('leaves the damage of open quotes with the lines that have it', async () => {
    expect(
      await rowsOf('a@x.example,BOUNCE\n"b@x.example,BOUNCE\nc@x.example,BOUNCE\n"d"@x.example\n\ne@x.example\n'),
    ).toEqual([
      [1, ['a@x.example', 'BOUNCE']],
      [2, 'unreadable'],
      [3, ['c@x.example', 'BOUNCE']],
      [4, 'unreadable'],
      [6, ['e@x.example']],
    ]);
  });

  it('reads an empty file as no rows', async () => {
    expect(await rowsOf('')).toEqual([]);
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFFa@x.example', 'utf16le'), /UTF-16/u],
    ['UTF-16 without one', Buffer.from('a@x.example', 'utf16le'), /UTF-16/u],
    ['Shift_JIS', Buffer.from([0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b, 0x0a]), /Shift_JIS/u],
    ['Latin-1', Buffer.from([0x61, 0xfc, 0xff, 0x0a]), /not in UTF-8/u],
    ['a workbook', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'), /Excel workbook/u],
  ])('says in one sentence what is wrong with %s', async (_name, bytes, sentence) => {
    expect(await refusalOf(bytes)).toMatch(sentence);
    expect(await refusalOf(bytes)).toMatch(/Save it as "CSV UTF-8"/u);
  });

  it('reads no file that nobody could have meant', async () => {
    expect(await refusalOf(Buffer.alloc(16 * 1024 * 1024 + 1, 'a'))).toMatch(/17 MB; at most 16 MB/u);
  });

  it('says which file is not there', async () => {
    const read = await readCsvFile(path.join(folder, 'gone.csv'));
    expect(read).toMatchObject({ ok: false, failure: { kind: 'disk', path: path.join(folder, 'gone.csv') } });
  });
});
