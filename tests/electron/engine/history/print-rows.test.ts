// Rows as CSV and JSON.
import { describe, expect, it } from 'vitest';
import { csvHeading, printCsvRow, rowAsJson } from '../../../../electron/engine/history/print-rows.ts';
import type { MessageRow } from '../../../../shared/history/search.ts';

const row: MessageRow = {
  messageId: 'm1',
  recipient: 'anna@example.com',
  recipientIs: 'named',
  state: 'bounced',
  sentAtMs: Date.UTC(2026, 0, 5, 9),
  lastAtMs: Date.UTC(2026, 0, 5, 10),
  sender: 'Shop, Ltd <news@shop.example>',
  subject: 'He said "no"\r\nご注文',
  configurationSet: null,
  subType: 'Permanent/General',
  status: '5.1.1',
  reply: '=HYPERLINK("https://x.example")',
  family: 'google',
  opens: 0,
  clicks: 0,
  events: 2,
  sources: ['file', 's3'],
};

describe('a row', () => {
  it('is one line of fields under the heading, quoted where it must be', () => {
    expect(csvHeading.split(',')).toHaveLength(17);
    expect(printCsvRow(row)).toBe(
      '2026-01-05T09:00:00.000Z,2026-01-05T10:00:00.000Z,m1,anna@example.com,named,bounced,"Shop, Ltd <news@shop.example>",' +
        '"He said ""no""\r\nご注文",,Permanent/General,5.1.1,"\'=HYPERLINK(""https://x.example"")",google,0,0,2,file s3\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('is no formula: %j', (subject) => {
    expect(printCsvRow({ ...row, subject })).toContain(`,'${subject},`);
  });

  it('is no formula behind a semicolon either, where fields end with one', () => {
    expect(printCsvRow({ ...row, subject: 'a;=1+1;b; c;@x' })).toContain(`,a;'=1+1;b; c;'@x,`);
  });

  it('has times that can be read, and nothing else is lost', () => {
    expect(rowAsJson({ ...row, sentAtMs: null })).toMatchObject({
      sentAt: null,
      lastAt: '2026-01-05T10:00:00.000Z',
      subject: row.subject,
      sources: ['file', 's3'],
    });
  });
});
