import { describe, expect, it } from 'vitest';
import { identityKey } from '../../../../renderer/state/identity-key.ts';
import { identityColumns, noIdentityFilters, type IdentityFilters } from '../../../../renderer/state/identities.ts';
import {
  chooseIdentities,
  countLacks,
  lacksOf,
  sortValue,
} from '../../../../renderer/views/identities/choose-identities.ts';
import type { IdentityRow } from '../../../../shared/account-report.ts';
import { exampleRow, exampleRows, listedExample } from '../../identity-examples.ts';

const rowsOf = (...rows: readonly IdentityRow[]) => Object.fromEntries(rows.map((row) => [identityKey(row), row]));
const chosen = (rows: readonly IdentityRow[], change: Partial<IdentityFilters> = {}) =>
  chooseIdentities(rowsOf(...rows), rowsOf(...rows), { ...noIdentityFilters, ...change }).map(identityKey);

describe('what an identity lacks', () => {
  it.each<[string, Partial<IdentityRow>, readonly string[]]>([
    ['nothing', {}, []],
    ['verification', { verification: 'PENDING' }, ['not-verified']],
    ['a DKIM that works', { dkim: { status: 'FAILED', origin: 'AWS_SES', signingEnabled: true } }, ['dkim']],
    ['signing', { dkim: { status: 'SUCCESS', origin: 'AWS_SES', signingEnabled: false } }, ['dkim']],
    ['no custom MAIL FROM domain, where none is set', { mailFrom: null }, []],
    [
      'a MAIL FROM that works',
      { mailFrom: { domain: 'b.example', status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' } },
      ['mail-from'],
    ],
    ['DMARC', { dmarc: 'fail' }, ['dmarc']],
    ['no DMARC pass, where that is unknown', { dmarc: 'unknown' }, ['unknown']],
    ['an answer', { progress: 'failed', dkim: null, dmarc: null, worst: null }, ['unknown']],
  ])('is %s', (_what, change, lacks) => {
    expect(lacksOf(exampleRow(change))).toEqual(lacks);
  });

  it('is not what was not asked yet', () => {
    expect(lacksOf(listedExample())).toEqual([]);
  });

  it('is counted over all', () => {
    const rows = [exampleRow(), exampleRow({ name: 'b.example', dmarc: 'fail', verification: 'FAILED' })];
    expect(countLacks(rowsOf(...rows))).toEqual({ 'not-verified': 1, dkim: 0, 'mail-from': 0, dmarc: 1, unknown: 0 });
  });
});

describe('chooseIdentities', () => {
  it('puts the regions of one domain together, its addresses below it', () => {
    const rows = [
      exampleRow({ name: 'sales@b.example' }),
      exampleRow({ name: 'b.example', region: 'us-east-1' }),
      exampleRow({ name: 'a10.example' }),
      exampleRow({ name: 'b.example', region: 'eu-west-1' }),
      exampleRow({ name: 'a9.example' }),
    ];
    expect(chosen(rows)).toEqual([
      'us-east-1 a9.example',
      'us-east-1 a10.example',
      'eu-west-1 b.example',
      'us-east-1 b.example',
      'us-east-1 sales@b.example',
    ]);
  });

  it('finds by name, U-label, region and worst finding, every word of it', () => {
    const rows = [
      exampleRow({ name: 'xn--r8jz45g.example', unicode: '例え.example' }),
      exampleRow({
        name: 'b.example',
        region: 'eu-west-1',
        worstTitle: { en: 'Signing is off', ja: '署名が無効です' },
      }),
    ];
    expect(chosen(rows, { typed: '例え' })).toEqual(['us-east-1 xn--r8jz45g.example']);
    expect(chosen(rows, { typed: 'XN--R8' })).toHaveLength(1);
    expect(chosen(rows, { typed: '  signing eu-west ' })).toEqual(['eu-west-1 b.example']);
    expect(chosen(rows, { typed: '署名' })).toHaveLength(1);
    expect(chosen(rows, { typed: 'signing us-east' })).toEqual([]);
  });

  it('shows what lacks any of the chosen things, in the chosen region', () => {
    const rows = [
      exampleRow({ name: 'a.example', dmarc: 'fail' }),
      exampleRow({ name: 'b.example', verification: 'FAILED', region: 'eu-west-1' }),
      exampleRow({ name: 'c.example' }),
    ];
    expect(chosen(rows, { lacks: ['dmarc', 'not-verified'] })).toHaveLength(2);
    expect(chosen(rows, { lacks: ['dmarc', 'not-verified'], region: 'eu-west-1' })).toEqual(['eu-west-1 b.example']);
  });

  it('keeps a row that passed while it is read again, and lets in one that comes to pass', () => {
    const standing = rowsOf(exampleRow({ name: 'a.example', dmarc: 'fail' }), listedExample({ name: 'b.example' }));
    const now = rowsOf(exampleRow({ name: 'a.example' }), exampleRow({ name: 'b.example', dmarc: 'fail' }));
    const shown = chooseIdentities(standing, now, { ...noIdentityFilters, lacks: ['dmarc'] });
    expect(shown.map(({ name }) => name)).toEqual(['a.example', 'b.example']);
  });

  it('chooses among a thousand', () => {
    const rows = exampleRows(1000);
    expect(chosen(rows)).toHaveLength(1000);
    const failing = chosen(rows, { lacks: ['dmarc'] });
    expect(failing.length).toBe(rows.filter(({ dmarc }) => dmarc === 'fail').length);
  });
});

describe('every column', () => {
  it.each(identityColumns.filter((column) => column !== 'identity'))('%s sorts what presses first', (column) => {
    const pressing = exampleRow({
      region: 'a',
      verification: 'FAILED',
      dkim: { status: 'SUCCESS', origin: 'AWS_SES', signingEnabled: false },
      mailFrom: { domain: 'm.example', status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' },
      dmarc: 'fail',
      worst: 'blocker',
      checkedAtMs: 2,
    });
    const calm = exampleRow({ region: 'b', checkedAtMs: 1 });
    expect(sortValue(pressing, column) < sortValue(calm, column)).toBe(true);
    if (column === 'region' || column === 'verified') return;
    const unread = listedExample({ mailFrom: null });
    expect(sortValue(calm, column) < sortValue(unread, column)).toBe(true);
  });
});
