// A CSV as changes of the suppression list: columns in any order, and each broken line named.
import { describe, expect, it } from 'vitest';
import { parseSuppressionCsv } from '../../../../../electron/engine/protocols/suppression-csv/parse.ts';
import type { CsvRow } from '../../../../../electron/engine/protocols/suppression-csv/types.ts';

const rowsOf = (...lines: readonly string[]): readonly CsvRow[] =>
  lines.map((text, index) => ({ line: index + 1, cells: text.split(','), text }));

const suppress = (address: string, reason: 'BOUNCE' | 'COMPLAINT' = 'BOUNCE') =>
  ({ kind: 'suppress', address, reason }) as const;

describe('parseSuppressionCsv', () => {
  it('takes the address first and its reason second where there is no head', () => {
    const { changes, broken } = parseSuppressionCsv(
      rowsOf('a@x.example,BOUNCE', '', ' b@x.example , complaint ', ','),
      'suppress',
    );
    expect(changes).toEqual([suppress('a@x.example'), suppress('b@x.example', 'COMPLAINT')]);
    expect(broken).toEqual([]);
  });

  it.each(['Reason,Note,Email Address', '理由,備考,メールアドレス', 'type,x,emailAddress'])(
    'finds the columns by the head %s',
    (head) => {
      const { changes, broken } = parseSuppressionCsv(rowsOf(head, 'COMPLAINT,x,a@x.example'), 'suppress');
      expect([changes, broken]).toEqual([[suppress('a@x.example', 'COMPLAINT')], []]);
    },
  );

  it('adds as BOUNCE what gives no reason, and counts it', () => {
    const { changes, withoutReason } = parseSuppressionCsv(rowsOf('a@x.example', 'b@x.example,COMPLAINT'), 'suppress');
    expect(changes[0]).toEqual(suppress('a@x.example'));
    expect(withoutReason).toBe(1);
  });

  it('needs no reason, and no right one, to remove', () => {
    const { changes, broken, withoutReason } = parseSuppressionCsv(
      rowsOf('a@x.example,gone', 'b@x.example'),
      'unsuppress',
    );
    expect(changes.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'unsuppress a@x.example',
      'unsuppress b@x.example',
    ]);
    expect([broken, withoutReason]).toEqual([[], 0]);
  });

  it('names each broken line and why, and keeps the good ones', () => {
    const rows: readonly CsvRow[] = [
      ...rowsOf(
        'good@x.example,BOUNCE',
        'no-at.example,BOUNCE',
        'two words@x.example,BOUNCE',
        '日本@x.example,BOUNCE',
        `${'l'.repeat(65)}@x.example,BOUNCE`,
        'a@x.example,HARD',
        'a@nodot,BOUNCE',
        'good@x.example,BOUNCE',
        'good@x.example,COMPLAINT',
        '@x.example',
        'a<b@x.example',
      ),
      { line: 12, cells: 'unreadable', text: '"a@x.example' },
    ];
    const { changes, broken, repeated } = parseSuppressionCsv(rows, 'suppress');
    expect(changes).toEqual([suppress('good@x.example')]);
    expect(broken.map(({ line, because }) => `${line} ${because.en}`)).toEqual([
      expect.stringMatching(/^2 There is no @/u),
      expect.stringMatching(/^3 There is a space/u),
      expect.stringMatching(/^4 .*not ASCII/u),
      expect.stringMatching(/^5 It is too long/u),
      '6 "HARD" is not a reason. Use BOUNCE or COMPLAINT.',
      expect.stringMatching(/^7 .*not a domain name/u),
      '8 It repeats line 1.',
      expect.stringMatching(/^9 The same address is on line 1 with BOUNCE/u),
      expect.stringMatching(/^10 There is nothing before/u),
      expect.stringMatching(/^11 .*character/u),
      expect.stringMatching(/^12 Its quotes/u),
    ]);
    expect(repeated).toBe(1);
  });

  it('keeps capitals apart, since SES does', () => {
    expect(parseSuppressionCsv(rowsOf('Bob@x.example', 'bob@x.example'), 'unsuppress').changes).toHaveLength(2);
  });

  it('counts what is too much to name', () => {
    const rows = rowsOf(...Array.from({ length: 1500 }, (_, index) => `nobody ${index}`));
    const { broken, unnamed } = parseSuppressionCsv(rows, 'suppress');
    expect([broken.length, unnamed]).toEqual([1000, 500]);
  });
});
