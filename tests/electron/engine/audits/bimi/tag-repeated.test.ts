// A tag that stands twice.
import { describe, expect, it } from 'vitest';
import { bimiTagRepeated } from '../../../../../electron/engine/audits/bimi/tag-repeated.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-tag-repeated', () => {
  it.each([
    ['l twice', [txt(name, `v=BIMI1; ${logo}; l=`)], 'fail'],
    ['once each', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['none', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiTagRepeated, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('marks the second and keeps the first', async () => {
    const text = `v=BIMI1; ${logo}; l=`;
    const { details } = await judgeZone(bimiTagRepeated, 'shop.example', [txt(name, text)]);
    expect(details).toMatchObject([
      { kind: 'excerpt', marks: [{ start: text.length - 2, end: text.length }] },
      { act: 'replace', value: `v=BIMI1; ${logo}` },
    ]);
  });
});
