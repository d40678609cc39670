// A domain without MX records: fails, unless it says that it sends nothing.
import { describe, expect, it } from 'vitest';
import { mxMissing } from '../../../../../electron/engine/audits/mx/missing.ts';
import { address, mx, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-missing', () => {
  it.each([
    ['no MX, but an address', [address('shop.example', '192.0.2.80')], 'fail'],
    ['no MX and no address', [txt('shop.example', 'hello')], 'fail'],
    ['an MX', [mx('shop.example', [10, 'mail.shop.example'])], 'pass'],
    ['a null MX is an MX', [mx('shop.example', [0, '.'])], 'pass'],
    ['no MX, but v=spf1 -all', [txt('shop.example', 'v=spf1 -all')], 'not-applicable'],
    ['a domain that does not exist', [nxdomain('shop.example', 'MX')], 'not-applicable'],
    ['MX times out', [timeout('shop.example', 'MX')], 'unknown'],
    [
      'whether it sends is not known',
      [address('shop.example', '192.0.2.80'), timeout('shop.example', 'TXT')],
      'unknown',
    ],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxMissing, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('names the address that receives instead, and a record to publish', async () => {
    const finding = await judgeZone(mxMissing, 'shop.example', [address('shop.example', '192.0.2.80')]);
    expect(finding.says?.en).toContain('192.0.2.80');
    expect(finding.details).toMatchObject([
      { kind: 'record-to-publish', act: 'add', name: 'shop.example', type: 'MX', value: '10 <mail host>' },
    ]);
  });
});
