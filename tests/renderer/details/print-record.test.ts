import { describe, expect, it } from 'vitest';
import { printRecord, printRecordToPublish } from '../../../renderer/details/print-record.ts';
import type { RecordToPublish } from '../../../shared/detail.ts';

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
    expect(printRecordToPublish(record({}))).toBe('a.example.\t300\tIN\tTXT\t"v=spf1 -all"');
  });

  it('cuts a long text into strings of 255 bytes', () => {
    const line = printRecordToPublish(record({ value: 'x'.repeat(300) }));
    expect(line.split('\t')[4]).toBe(`"${'x'.repeat(255)}" "${'x'.repeat(45)}"`);
  });

  it('counts bytes, not characters, and never cuts one in two', () => {
    const strings = printRecordToPublish(record({ value: '鍵'.repeat(100) })).split('\t')[4] ?? '';
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

describe('an answered record', () => {
  const base = { name: 'a.example', ttlSeconds: 60 };

  it('shows bytes that are no text as numbers', () => {
    expect(printRecord({ ...base, type: 'TXT', strings: ['a\u00e9', 'b'] })).toBe(
      'a.example.\t60\tIN\tTXT\t"a\\233" "b"',
    );
  });

  it('shows a type that is not known by its number', () => {
    expect(printRecord({ ...base, type: 'other', typeNumber: 65, dataHex: 'ab01' })).toBe(
      'a.example.\t60\tIN\tTYPE65\t\\# 2 ab01',
    );
  });

  it('shows an exchange with its preference', () => {
    expect(printRecord({ ...base, type: 'MX', preference: 0, exchange: '.' })).toBe('a.example.\t60\tIN\tMX\t0 .');
  });
});
