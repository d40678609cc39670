// The line to add to a zone, ready to paste.
import { describe, expect, it } from 'vitest';
import { printRecordToPublish } from '../../shared/print-record.ts';
import type { RecordToPublish } from '../../shared/detail.ts';

const record = (change: Partial<RecordToPublish>): RecordToPublish => ({
  kind: 'record-to-publish',
  act: 'add',
  name: 'a.example',
  type: 'TXT',
  value: 'v=spf1 -all',
  ttlSeconds: 300,
  ...change,
});

describe('a record to publish as a line of a zone', () => {
  it('quotes text', () => {
    expect(printRecordToPublish(record({}))).toBe('a.example. 300 IN TXT "v=spf1 -all"');
  });

  it('cuts a long text into strings of 255 bytes', () => {
    const line = printRecordToPublish(record({ value: 'x'.repeat(300) }));
    expect(line.replace('a.example. 300 IN TXT ', '')).toBe(`"${'x'.repeat(255)}" "${'x'.repeat(45)}"`);
  });

  it('counts bytes, not characters, and never cuts one in two', () => {
    const strings = printRecordToPublish(record({ value: '鍵'.repeat(100) })).replace('a.example. 300 IN TXT ', '');
    const [first = '', second = ''] = strings.split('" "');
    expect(first.match(/\\\d{3}/g)).toHaveLength(255);
    expect(second.match(/\\\d{3}/g)).toHaveLength(45);
  });

  it('escapes quotes and backslashes', () => {
    expect(printRecordToPublish(record({ value: 'a"b\\c' }))).toContain('"a\\"b\\\\c"');
  });

  it('makes targets absolute, and leaves addresses alone', () => {
    expect(printRecordToPublish(record({ type: 'MX', value: '10 mx.a.example' }))).toMatch(/10 mx\.a\.example\.$/);
    expect(printRecordToPublish(record({ type: 'A', value: '192.0.2.1' }))).toMatch(/192\.0\.2\.1$/);
  });
});
