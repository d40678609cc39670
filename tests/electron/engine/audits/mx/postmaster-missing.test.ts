// A sender that no receiver can write to.
import { describe, expect, it } from 'vitest';
import { mxPostmasterMissing } from '../../../../../electron/engine/audits/mx/postmaster-missing.ts';
import { address, ended, mx, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-postmaster-missing', () => {
  it.each([
    ['no MX and no address', [txt('shop.example', 'v=spf1 include:amazonses.com -all')], 'fail'],
    [
      'a null MX and senders',
      [mx('shop.example', [0, '.']), txt('shop.example', 'v=spf1 include:amazonses.com -all')],
      'fail',
    ],
    ['an MX', [mx('shop.example', [10, 'mail.shop.example'])], 'pass'],
    ['an address', [address('shop.example', '192.0.2.80')], 'pass'],
    ['sends nothing', [txt('shop.example', 'v=spf1 -all')], 'not-applicable'],
    ['does not exist', [nxdomain('shop.example', 'MX')], 'not-applicable'],
    ['MX not known', [timeout('shop.example', 'MX')], 'unknown'],
    ['address not known', [txt('shop.example', 'v=spf1 mx -all'), ended('shop.example', 'A', 'servfail')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxPostmasterMissing, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('names the two mailboxes', async () => {
    const { says } = await judgeZone(mxPostmasterMissing, 'shop.example', [txt('shop.example', 'v=spf1 mx -all')]);
    expect(says?.en).toContain('postmaster@shop.example and abuse@shop.example');
  });
});
