// A domain that sends nothing should have a null MX.
import { describe, expect, it } from 'vitest';
import { mxNullMissing } from '../../../../../electron/engine/audits/mx/null-missing.ts';
import { ended, mx, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const silent = txt('shop.example', 'v=spf1 -all');

describe('mx-null-missing', () => {
  it.each([
    ['sends nothing, no MX', [silent], 'fail'],
    ['sends nothing, null MX', [silent, mx('shop.example', [0, '.'])], 'pass'],
    ['sends nothing, but receives', [silent, mx('shop.example', [10, 'mail.shop.example'])], 'not-applicable'],
    ['sends', [txt('shop.example', 'v=spf1 mx -all')], 'not-applicable'],
    ['says nothing of itself', [ended('shop.example', 'TXT', 'nodata')], 'not-applicable'],
    ['does not exist', [nxdomain('shop.example', 'TXT'), nxdomain('shop.example', 'MX')], 'not-applicable'],
    ['MX not known', [silent, ended('shop.example', 'MX', 'servfail')], 'unknown'],
    ['TXT not known', [timeout('shop.example', 'TXT'), ended('shop.example', 'MX', 'nodata')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxNullMissing, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('publishes "0 ."', async () => {
    const { details } = await judgeZone(mxNullMissing, 'shop.example', [silent]);
    expect(details).toMatchObject([{ act: 'add', type: 'MX', name: 'shop.example', value: '0 .' }]);
  });
});
