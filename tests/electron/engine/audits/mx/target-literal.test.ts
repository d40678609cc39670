// An address where an MX record must name a host.
import { describe, expect, it } from 'vitest';
import { mxTargetLiteral } from '../../../../../electron/engine/audits/mx/target-literal.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-target-literal', () => {
  it.each([
    ['an IPv4 address', [mx('shop.example', [10, '192.0.2.1'])], 'fail'],
    ['an address with the domain behind it', [mx('shop.example', [10, '192.0.2.1.shop.example'])], 'fail'],
    ['beside a host', [mx('shop.example', [10, 'mail.shop.example'], [20, '192.0.2.1'])], 'fail'],
    ['hosts', [mx('shop.example', [10, 'mail.shop.example'])], 'pass'],
    ['a null MX', [mx('shop.example', [0, '.'])], 'pass'],
    ['no MX', [], 'not-applicable'],
    ['not known', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxTargetLiteral, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('gives the address a name and lets the MX point to it', async () => {
    const { details } = await judgeZone(mxTargetLiteral, 'shop.example', [mx('shop.example', [10, '192.0.2.1'])]);
    expect(details).toMatchObject([
      { kind: 'excerpt', marks: [{ start: 0, end: 12 }] },
      { act: 'add', name: 'mail.shop.example', type: 'A', value: '192.0.2.1' },
      { act: 'replace', name: 'shop.example', type: 'MX', value: '10 mail.shop.example', instead: '10 192.0.2.1' },
    ]);
  });
});
