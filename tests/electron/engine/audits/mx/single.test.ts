// One host alone receives the mail.
import { describe, expect, it } from 'vitest';
import { mxSingle } from '../../../../../electron/engine/audits/mx/single.ts';
import { address, mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const own = mx('shop.example', [10, 'mail.shop.example']);

describe('mx-single', () => {
  it.each([
    ['one host', [own, address('mail.shop.example', '192.0.2.1')], 'fail'],
    ['two hosts', [mx('shop.example', [10, 'a.example'], [20, 'b.example'])], 'pass'],
    ['one name, two machines', [own, address('mail.shop.example', '192.0.2.1', '192.0.2.2')], 'pass'],
    ['a host without an address, which is judged elsewhere', [own], 'not-applicable'],
    ['a provider behind one name', [mx('shop.example', [1, 'smtp.google.com'])], 'not-applicable'],
    ['SES inbound', [mx('shop.example', [10, 'inbound-smtp.us-east-1.amazonaws.com'])], 'not-applicable'],
    [
      'a MAIL FROM domain, which must have exactly one',
      [mx('shop.example', [10, 'feedback-smtp.us-east-1.amazonses.com'])],
      'not-applicable',
    ],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['not known', [timeout('shop.example', 'MX')], 'unknown'],
    ['addresses not known', [own, timeout('mail.shop.example', 'A')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxSingle, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('counts one machine with both kinds of address once', async () => {
    const replies = [own, address('mail.shop.example', '192.0.2.1'), address('mail.shop.example', '2001:db8::1')];
    const finding = await judgeZone(mxSingle, 'shop.example', replies);
    expect([finding.verdict, finding.severity]).toEqual(['fail', 'info']);
    expect(finding.says?.en).toContain('mail.shop.example');
  });
});
