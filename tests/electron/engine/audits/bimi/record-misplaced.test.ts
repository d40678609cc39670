// A BIMI record at a name where nobody looks.
import { describe, expect, it } from 'vitest';
import { bimiRecordMisplaced } from '../../../../../electron/engine/audits/bimi/record-misplaced.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const record = 'v=BIMI1; l=https://shop.example/logo.svg';

describe('bimi-record-misplaced', () => {
  it.each([
    ['at the domain itself', [txt('shop.example', record)], 'fail'],
    ['at _bimi', [txt('_bimi.shop.example', record)], 'fail'],
    ['at the right name', [txt(name, record)], 'pass'],
    ['at both', [txt(name, record), txt('shop.example', 'v=BIMI1; l=; a=')], 'pass'],
    ['a wildcard answers everywhere', [txt(name, record), txt('_bimi.shop.example', record)], 'pass'],
    ['none', [txt('shop.example', 'hello')], 'pass'],
    ['astray, and the right name not known', [txt('shop.example', record), timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiRecordMisplaced, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('moves it', async () => {
    const { details } = await judgeZone(bimiRecordMisplaced, 'shop.example', [txt('shop.example', record)]);
    expect(details).toMatchObject([
      { kind: 'excerpt' },
      { act: 'add', name, value: record },
      { act: 'remove', name: 'shop.example', value: record },
    ]);
  });
});
