// MX records at a domain that sends nothing.
import { describe, expect, it } from 'vitest';
import { mxUnused } from '../../../../../electron/engine/audits/mx/unused.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const own = mx('shop.example', [10, 'mail.shop.example']);
const silent = txt('shop.example', 'v=spf1 -all');

describe('mx-unused', () => {
  it.each([
    ['MX and v=spf1 -all', [own, silent], 'fail'],
    ['null MX and v=spf1 -all', [mx('shop.example', [0, '.']), silent], 'pass'],
    ['MX and senders', [own, txt('shop.example', 'v=spf1 mx -all')], 'not-applicable'],
    ['MX and no SPF', [own], 'not-applicable'],
    ['no MX', [silent], 'not-applicable'],
    ['SPF not known', [own, timeout('shop.example', 'TXT')], 'unknown'],
    ['MX not known', [silent, timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxUnused, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('replaces all by one null MX', async () => {
    const reply = mx('shop.example', [10, 'a.example'], [20, 'b.example']);
    const { details } = await judgeZone(mxUnused, 'shop.example', [reply, silent]);
    expect(details).toMatchObject([
      { kind: 'excerpt' },
      { act: 'replace', value: '0 .', instead: '10 a.example' },
      { act: 'remove', value: '20 b.example' },
    ]);
  });
});
