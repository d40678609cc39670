// What an export says of a message, whatever its columns are called and however its CSV is cut.
import { describe, expect, it } from 'vitest';
import { readExportRow } from '../../../../../electron/engine/protocols/vdm-export/read-row.ts';
import { rowSplitter } from '../../../../../electron/engine/protocols/vdm-export/split-rows.ts';

const row = {
  MessageId: 'm1',
  SendTimestamp: '2026-01-05T09:00:00.000Z',
  FromEmailAddress: 'news@shop.example',
  Destination: 'anna@example.com',
  Subject: 'Your order, "No. 7"\nand more',
  Isp: 'Gmail',
  LastDeliveryEvent: 'DELIVERY',
  LastEngagementEvent: 'CLICK',
};
const sentAtMs = Date.UTC(2026, 0, 5, 9);

function eventsOf(value: unknown) {
  const reading = readExportRow(value);
  return reading?.kind === 'events' ? reading.events : reading;
}

describe('a row of a message insights export', () => {
  it('is the sending and the last that was heard, as a summary without times of their own', () => {
    const common = { messageId: 'm1', recipient: 'anna@example.com', sender: 'news@shop.example', strength: 'summary' };
    expect(eventsOf(row)).toMatchObject(
      ['SEND', 'DELIVERY', 'CLICK'].map((type) => ({ ...common, type, atMs: sentAtMs, sentAtMs, source: 'export' })),
    );
  });

  it.each([
    ['PERMANENT_BOUNCE', 'Permanent'],
    ['Transient bounce', 'Transient'],
    ['UNDETERMINED_BOUNCE', 'Undetermined'],
  ])('tells of a bounce: %s', (LastDeliveryEvent, subType) => {
    expect(eventsOf({ ...row, LastDeliveryEvent, LastEngagementEvent: '' })).toMatchObject([
      { type: 'SEND', subType: null },
      { type: 'BOUNCE', subType },
    ]);
  });

  it('may be headed as the console heads its table', () => {
    const { MessageId, Destination, SendTimestamp } = row;
    const named = { 'Message ID': MessageId, Recipient: Destination, 'Sent date': SendTimestamp };
    expect(eventsOf({ ...named, 'Last delivery event': 'Complaint' })).toMatchObject([
      { type: 'SEND' },
      { type: 'COMPLAINT' },
    ]);
  });

  it('is no more than is in it', () => {
    expect(readExportRow({ ...row, Destination: '' })).toEqual({ kind: 'incomplete' });
    expect(readExportRow({ ...row, SendTimestamp: '' })).toEqual({ kind: 'incomplete' });
    expect(readExportRow({ Date: '2026-01-05', ISP: 'Gmail', SEND_VOLUME: 7, OPEN_RATE: 0.1 })).toEqual({
      kind: 'metrics',
    });
    for (const other of [{ MessageId: 'm1' }, { name: 'x', open: 1 }, 'MessageId', null, [row]])
      expect(readExportRow(other)).toBeNull();
  });
});

describe('the time of a row that a spreadsheet wrote again', () => {
  const sentAt = (SendTimestamp: string) => {
    const [first] = [eventsOf({ ...row, SendTimestamp })].flat();
    return first !== undefined && first !== null && 'sentAtMs' in first ? first.sentAtMs : first;
  };

  it.each([
    ['2026/11/22 9:05', '2026-11-22T09:05:00Z'],
    ['2026-11-02  09:05:37', '2026-11-02T09:05:37Z'],
    ['2026/2/3 9:05:07 PM', '2026-02-03T21:05:07Z'],
    ['11/22/2026 12:05 am', '2026-11-22T00:05:00Z'],
    ['22.11.2026 09:05', '2026-11-22T09:05:00Z'],
    ['11/11/2026 23:59', '2026-11-11T23:59:00Z'],
  ])('is read where it can mean one time only: %s', (text, iso) => {
    expect(sentAt(text)).toBe(Date.parse(iso));
  });

  it.each([
    '11/12/2026 9:05',
    '22/11/26 9:05',
    '2026/11/22',
    '2026/13/22 9:05',
    '2026/2/30 9:05',
    '30.2.2026 9:05',
    '2026/11/22 25:05',
    '2026/11/22 13:05 PM',
    '2026/11-22 9:05',
    '05:37.1',
    '46348.378',
    'soon',
  ])('is told as it stands where not: %s', (time) => {
    expect(sentAt(time)).toEqual({ kind: 'undated', time });
  });
});

const cells = (values: readonly string[]): string =>
  values.map((value) => (/[",\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',');

describe('an export in CSV', () => {
  const heading = cells(Object.keys(row));
  const csv = `\ufeff${heading}\r\n${cells(Object.values(row))}\r\n\r\nm2,only three,cells\r\n${cells(Object.values({ ...row, Subject: '' }))}`;

  it.each([1, 7, 100, 10_000])('is cut into its rows as objects, in pieces of %d characters', (length) => {
    const splitter = rowSplitter();
    const pieces = [];
    for (let at = 0; at < csv.length; at += length) pieces.push(...splitter.push(csv.slice(at, at + length)));
    pieces.push(...splitter.end());
    expect(pieces).toEqual([
      { kind: 'record', text: JSON.stringify(row) },
      { kind: 'broken', text: 'm2,only three,cells' },
      { kind: 'record', text: JSON.stringify({ ...row, Subject: '' }) },
    ]);
  });

  const spread = { ...row, Subject: 'a;b,c\td "e"' };
  const rowsIn = (text: string, length = text.length) => {
    const splitter = rowSplitter();
    const pieces = [];
    for (let at = 0; at < text.length; at += length) pieces.push(...splitter.push(text.slice(at, at + length)));
    return [...pieces, ...splitter.end()].map((piece) =>
      piece.kind === 'record' ? (JSON.parse(piece.text) as unknown) : piece.text,
    );
  };

  it.each([
    [';', '\r\n', false],
    [';', '\r', true],
    ['\t', '\n', false],
    ['\t', '\r\n', true],
    [',', '\r', false],
  ])('cut by %j, lines ended by %j, all quoted: %s, gives its rows', (delimiter, end, isQuoted) => {
    const lineOf = (values: readonly string[]): string =>
      values
        .map((value) => (isQuoted || /[,;\t"\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
        .join(delimiter);
    const empty = delimiter.repeat(Object.keys(row).length - 1);
    const lines = [Object.keys(row), Object.values(row), Object.values(spread)].map(lineOf);
    const text = `\ufeff${[...lines, empty, 'm2'].join(end)}${end}`;
    for (const length of [1, 7, 10_000]) expect(rowsIn(text, length)).toEqual([row, spread, 'm2']);
  });

  it('may end before its last events, as Excel leaves out empty cells at the end, and nowhere else', () => {
    const told = Object.values({ ...row, Subject: 'x' });
    const text = [Object.keys(row), told.slice(0, 7), told.slice(0, 6), told.slice(0, 5)].map((one) => one.join(';'));
    expect(rowsIn(text.join('\n'))).toEqual([
      { ...row, Subject: 'x', LastEngagementEvent: '' },
      { ...row, Subject: 'x', LastDeliveryEvent: '', LastEngagementEvent: '' },
      told.slice(0, 5).join(';'),
    ]);
  });

  it('that is none is cut as records are', () => {
    for (const text of ['{"a": 1}\n{"b": 2}', ' [{"a": 1},{"b": 2}]']) {
      const splitter = rowSplitter();
      expect([...splitter.push(text), ...splitter.end()].map(({ kind }) => kind)).toEqual(['record', 'record']);
    }
    for (const text of ['', 'MessageId', 'name,address\nx,y\n', `${'x'.repeat(10_000)}\n`]) {
      const splitter = rowSplitter();
      expect([...splitter.push(text), ...splitter.end()].filter(({ kind }) => kind === 'record')).toEqual([]);
    }
  });

  it.each([1, 7, 10_000])('with quotes where none begin, or end, gives all its rows, in pieces of %d', (length) => {
    const rows = ['5" pipe', '""', '"a", "b"', ' "c"', 'd', '"never', 'e', 'f" and "g'].map((subject, index) =>
      Object.values({ ...row, MessageId: `m${index}`, Subject: subject }).join(','),
    );
    const text = `${heading}\n${rows.join('\r\n')}\n`;
    const splitter = rowSplitter();
    const pieces = [];
    for (let at = 0; at < text.length; at += length) pieces.push(...splitter.push(text.slice(at, at + length)));
    const read = [...pieces, ...splitter.end()].flatMap((piece) =>
      piece.kind === 'record' ? [(JSON.parse(piece.text) as typeof row).Subject] : [piece.text.slice(0, 2)],
    );
    expect(read).toEqual(['5" pipe', '', 'm2', '"c"', 'd', 'm5', 'e', 'f" and "g']);
  });

  it('with a quote that never ends gives what comes after', () => {
    const splitter = rowSplitter();
    const pieces = [
      ...splitter.push(`${heading}\nm1,"${'x'.repeat(200_000)}\n`),
      ...splitter.push(`${cells(Object.values({ ...row, Subject: 'x' }))}\n`),
    ];
    expect([...pieces, ...splitter.end()].map(({ kind }) => kind)).toEqual(['broken', 'record']);
  });

  it('with a line that never ends is not held as a whole', () => {
    const splitter = rowSplitter();
    const pieces = [`${heading}\n`, ...Array.from({ length: 40 }, () => 'x'.repeat(100_000))].flatMap(splitter.push);
    expect(pieces.map(({ kind }) => kind)).toEqual(['broken', 'broken', 'broken']);
    expect(splitter.push('\n')).toMatchObject([{ kind: 'broken' }]);
  });
});
