// Which names count as one organization, and in which mode that is enough.
import { describe, expect, it } from 'vitest';
import { alignment, isAligned } from '../../../../electron/engine/derive/alignment.ts';
import { nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';

const record = 'v=DMARC1; p=none';
const top = nxdomain('_dmarc.example', 'TXT');

describe('alignment', () => {
  it.each([
    ['the same name, even with nothing known', 'shop.example', [], 'strict', 'strict'],
    [
      'a sub-domain under a common record',
      'mail.shop.example',
      [txt('_dmarc.shop.example', record), nxdomain('_dmarc.mail.shop.example', 'TXT'), top],
      'relaxed',
      'relaxed',
    ],
    [
      'a sub-domain that declares itself',
      'mail.shop.example',
      [txt('_dmarc.shop.example', record), txt('_dmarc.mail.shop.example', `${record}; psd=n`), top],
      'no',
      'relaxed',
    ],
    [
      'a sub-domain without any record',
      'mail.shop.example',
      [nxdomain('_dmarc.shop.example', 'TXT'), nxdomain('_dmarc.mail.shop.example', 'TXT'), top],
      'no',
      'relaxed',
    ],
    [
      'a sister under the same TLD',
      'other.example',
      [txt('_dmarc.shop.example', record), nxdomain('_dmarc.other.example', 'TXT'), top],
      'no',
      'no',
    ],
    [
      'a sister that could not be asked',
      'other.example',
      [txt('_dmarc.shop.example', record), timeout('_dmarc.other.example', 'TXT'), top],
      'unknown',
      'no',
    ],
    ['another TLD, even with nothing known', 'amazonses.com', [], 'no', 'no'],
  ] as const)('%s', (_title, identifier, replies, by9989, by7489) => {
    expect(alignment('shop.example', identifier, replies)).toEqual({ by9989, by7489 });
  });
});

describe('isAligned', () => {
  it.each([
    ['strict', 's', 'yes'],
    ['strict', 'r', 'yes'],
    ['relaxed', 'r', 'yes'],
    ['relaxed', 's', 'no'],
    ['no', 'r', 'no'],
    ['unknown', 'r', 'unknown'],
    ['unknown', 's', 'no'],
  ] as const)('%s in mode %s: %s', (kinship, mode, expected) => {
    expect(isAligned(kinship, mode)).toBe(expected);
  });
});
