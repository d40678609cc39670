// A null MX beside an SPF record that names senders.
import { describe, expect, it } from 'vitest';
import { mxNullSender } from '../../../../../electron/engine/audits/mx/null-sender.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const nullMx = mx('shop.example', [0, '.']);

describe('mx-null-sender', () => {
  it.each([
    ['null MX, SPF with senders', [nullMx, txt('shop.example', 'v=spf1 include:amazonses.com -all')], 'fail'],
    ['null MX, v=spf1 -all', [nullMx, txt('shop.example', 'v=spf1 -all')], 'pass'],
    ['null MX, no SPF', [nullMx, txt('shop.example', 'hello')], 'pass'],
    ['null MX with another preference', [mx('shop.example', [10, '.']), txt('shop.example', 'v=spf1 mx -all')], 'fail'],
    ['ordinary MX', [mx('shop.example', [10, 'mail.shop.example'])], 'not-applicable'],
    ['no MX', [txt('shop.example', 'v=spf1 mx -all')], 'not-applicable'],
    ['SPF not known', [nullMx, timeout('shop.example', 'TXT')], 'unknown'],
    ['MX not known', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxNullSender, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('replaces the null MX', async () => {
    const spf = txt('shop.example', 'v=spf1 mx -all');
    const { details } = await judgeZone(mxNullSender, 'shop.example', [nullMx, spf]);
    expect(details).toMatchObject([{ act: 'replace', instead: '0 .', value: '10 <mail host>' }]);
  });
});
