import { describe, expect, it } from 'vitest';
import { en } from '../../../../renderer/text/en.ts';
import { describeRow, type StateColumn } from '../../../../renderer/views/identities/describe-row.ts';
import { printCsv, printMarkdown, printRow } from '../../../../renderer/views/identities/print-identities.ts';
import type { IdentityRow } from '../../../../shared/account-report.ts';
import { exampleRow, listedExample } from '../../identity-examples.ts';

const speech = { words: en, say: (text: { readonly en: string }) => text.en };
const say = (change: Partial<IdentityRow>, column: StateColumn) => {
  const said = describeRow(exampleRow(change), speech)[column];
  return said === null ? null : `${said.glyph}: ${said.word}`;
};

describe('a cell', () => {
  it.each<[string, Partial<IdentityRow>, StateColumn, string | null]>([
    ['verified', {}, 'verified', 'pass: Verified'],
    ['a verification that failed', { verification: 'FAILED' }, 'verified', 'blocker: Failed'],
    ['DKIM that signs', {}, 'dkim', 'pass: Signing'],
    [
      'DKIM that is switched off',
      { dkim: { status: 'SUCCESS', origin: 'AWS_SES', signingEnabled: false } },
      'dkim',
      'high: Signing off',
    ],
    ['a custom MAIL FROM domain', {}, 'mailFrom', 'pass: In use'],
    ['no custom MAIL FROM domain', { mailFrom: null }, 'mailFrom', 'none: Not set'],
    ['DMARC that fails', { dmarc: 'fail' }, 'dmarc', 'blocker: Fails'],
    ['DMARC that is unknown', { dmarc: 'unknown' }, 'dmarc', 'unknown: Unknown'],
    ['nothing wrong', {}, 'worst', 'pass: No problems'],
    ['the worst finding', { worst: 'high', worstTitle: { en: 'T', ja: 'T' } }, 'worst', 'high: T'],
    ['what is not read yet', { progress: 'listed', mailFrom: null }, 'mailFrom', null],
    ['what could not be read', { progress: 'failed', dkim: null }, 'dkim', 'unknown: Not read'],
    [
      'why it could not be read',
      { progress: 'failed', failure: { kind: 'vault-locked' } },
      'worst',
      'unknown: The passphrase vault is locked. Enter its passphrase to use the keys kept in it.',
    ],
  ])('says %s', (_what, change, column, said) => {
    expect(say(change, column)).toBe(said);
  });

  it('shows a status that a later API adds as AWS writes it', () => {
    const later = { verification: 'PAUSED' } as unknown as Partial<IdentityRow>;
    expect(say(later, 'verified')).toBe('unknown: PAUSED');
  });
});

describe('the table as text', () => {
  const rows = [
    exampleRow({ worst: 'high', worstTitle: { en: 'One, "two" | three', ja: '' } }),
    listedExample({ name: 'b.example' }),
  ];

  it('is one line for the row in focus', () => {
    expect(printRow(exampleRow(), speech)).toBe(
      'a.example\tus-east-1\tVerified\tSigning\tIn use\tPasses\tNo problems\t2026-11-21T12:00:00.000Z',
    );
  });

  it('is CSV with what needs quotes in quotes', () => {
    expect(printCsv(rows, speech)).toBe(
      [
        'Identity,Region,Verified,DKIM,MAIL FROM,DMARC,Worst finding,Checked',
        'a.example,us-east-1,Verified,Signing,In use,Passes,"One, ""two"" | three",2026-11-21T12:00:00.000Z',
        'b.example,us-east-1,Verified,Not read,Not read,Not read,Not read,',
        '',
      ].join('\r\n'),
    );
  });

  it('is Markdown in which no cell breaks the table', () => {
    const lines = printMarkdown(rows, speech).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('One, "two" \\| three');
    expect(new Set(lines.map((line) => line.replaceAll('\\|', '').split('|').length)).size).toBe(1);
  });
});
