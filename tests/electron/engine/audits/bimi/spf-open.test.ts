// SPF that lets everybody send.
import { describe, expect, it } from 'vitest';
import { bimiSpfOpen } from '../../../../../electron/engine/audits/bimi/spf-open.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const record = txt(name, 'v=BIMI1; l=https://shop.example/logo.svg; a=');

describe('bimi-spf-open', () => {
  it.each([
    ['+all', [record, txt('shop.example', 'v=spf1 mx +all')], 'fail'],
    ['a bare all', [record, txt('shop.example', 'v=spf1 all')], 'fail'],
    ['-all', [record, txt('shop.example', 'v=spf1 mx -all')], 'pass'],
    ['a name that contains all', [record, txt('shop.example', 'v=spf1 include:all.example -all')], 'pass'],
    ['no SPF', [record], 'not-applicable'],
    ['no BIMI', [txt('shop.example', 'v=spf1 +all')], 'not-applicable'],
    ['SPF not known', [record, timeout('shop.example', 'TXT')], 'unknown'],
    ['BIMI not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiSpfOpen, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('marks the term and closes the record', async () => {
    const { details } = await judgeZone(bimiSpfOpen, 'shop.example', [record, txt('shop.example', 'v=spf1 mx +all')]);
    expect(details).toMatchObject([
      { marks: [{ start: 10, end: 14 }] },
      { act: 'replace', name: 'shop.example', value: 'v=spf1 mx ~all', instead: 'v=spf1 mx +all' },
    ]);
  });
});
