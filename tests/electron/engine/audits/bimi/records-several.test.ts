// More than one BIMI record at one name.
import { describe, expect, it } from 'vitest';
import { bimiRecordsSeveral } from '../../../../../electron/engine/audits/bimi/records-several.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-records-several', () => {
  it.each([
    ['two', [txt(name, `v=BIMI1; ${logo}`, 'v=BIMI1; l=; a=')], 'fail'],
    ['one', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['one and other texts', [txt(name, `v=BIMI1; ${logo}`, 'hello')], 'pass'],
    ['none', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiRecordsSeveral, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('shows all and removes all but one', async () => {
    const { details } = await judgeZone(bimiRecordsSeveral, 'shop.example', [
      txt(name, `v=BIMI1; ${logo}`, 'v=BIMI1; l=; a='),
    ]);
    expect(details).toMatchObject([
      { kind: 'excerpt' },
      { kind: 'excerpt' },
      { act: 'remove', name, value: 'v=BIMI1; l=; a=' },
    ]);
  });
});
