// What a record asks for: its standing, the tag that holds, and what is known of a name's existence.
import { describe, expect, it } from 'vitest';
import {
  dmarcPolicy,
  existenceIn,
  oneLevelDown,
  requestedOf,
  standingOf,
  strictness,
} from '../../../../electron/engine/derive/dmarc-policy.ts';
import { dmarcRecordOf } from '../../../../electron/engine/protocols/dmarc/parse.ts';
import { nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';

function record(text: string) {
  const found = dmarcRecordOf(text);
  if (found === null) throw new Error(`no record: ${text}`);
  return found;
}

describe('standingOf', () => {
  it.each([
    ['v=DMARC1; p=none', 'as-written'],
    ['v=DMARC1; p=none; rua=wrong', 'as-written'],
    ['v=DMARC1; rua=mailto:a@shop.example', 'as-none'],
    ['v=DMARC1; p=strict; rua=mailto:a@shop.example', 'as-none'],
    ['v=DMARC1; p=reject; sp=x; rua=mailto:a@shop.example!5', 'as-none'],
    ['v=DMARC1; p=reject; np=x', 'ignored'],
    ['v=DMARC1; rua=a@shop.example', 'ignored'],
    ['v=DMARC1', 'ignored'],
  ])('%s: %s', (text, expected) => {
    expect(standingOf(record(text))).toBe(expected);
  });
});

describe('requestedOf', () => {
  const text = 'v=DMARC1; p=reject; sp=quarantine; np=none';
  it.each([
    ['itself', 'p', 'reject'],
    ['existing-subdomain', 'sp', 'quarantine'],
    ['subdomain-unknown', 'sp', 'quarantine'],
    ['missing-subdomain', 'np', 'none'],
  ] as const)('%s: %s=%s', (relation, tag, published) => {
    expect(requestedOf(record(text), relation)).toMatchObject({ tag, published, applied: published });
  });

  it('orders the requests', () => {
    expect((['none', 'quarantine', 'reject'] as const).map(strictness)).toEqual([0, 1, 2]);
    expect((['none', 'quarantine', 'reject'] as const).map(oneLevelDown)).toEqual(['none', 'none', 'quarantine']);
  });
});

describe('existenceIn', () => {
  it.each([
    ['yes', [txt('a.shop.example', 'x')]],
    ['yes', [txt('_dmarc.a.shop.example')]],
    ['no', [nxdomain('a.shop.example', 'SOA')]],
    ['no', [nxdomain('shop.example', 'MX')]],
    ['unknown', [nxdomain('_dmarc.a.shop.example', 'TXT')]],
    ['unknown', [timeout('a.shop.example', 'SOA')]],
    ['unknown', []],
  ] as const)('%s', (expected, replies) => {
    expect(existenceIn('a.shop.example', replies)).toBe(expected);
  });
});

describe('dmarcPolicy', () => {
  it('says what is enforced and where it stands', () => {
    const replies = [
      nxdomain('_dmarc.a.shop.example', 'TXT'),
      txt('_dmarc.shop.example', 'v=DMARC1; p=quarantine'),
      nxdomain('_dmarc.example', 'TXT'),
    ];
    expect(dmarcPolicy('a.shop.example', replies)).toMatchObject({
      state: 'policy',
      at: 'shop.example',
      enforced: true,
      relation: 'subdomain-unknown',
    });
    expect(dmarcPolicy('shop.example', [txt('_dmarc.shop.example', 'v=DMARC1; p=quarantine; t=y')])).toMatchObject({
      enforced: false,
    });
  });

  it('keeps "none" and "not known" apart', () => {
    const lost = timeout('_dmarc.shop.example', 'TXT');
    expect(dmarcPolicy('shop.example', [lost, nxdomain('_dmarc.example', 'TXT')])).toEqual({
      state: 'unknown',
      unreached: [lost],
    });
    expect(
      dmarcPolicy('shop.example', [nxdomain('_dmarc.shop.example', 'TXT'), nxdomain('_dmarc.example', 'TXT')]),
    ).toEqual({ state: 'none' });
  });
});
