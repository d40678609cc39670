// An MX record that points to an alias.
import { describe, expect, it } from 'vitest';
import { mxTargetAlias } from '../../../../../electron/engine/audits/mx/target-alias.ts';
import { address, answer, mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const alias = answer('mail.shop.example', 'CNAME', [
  { name: 'mail.shop.example', type: 'CNAME', ttlSeconds: 300, target: 'front.host.example' },
]);
const own = mx('shop.example', [10, 'mail.shop.example']);

describe('mx-target-alias', () => {
  it.each([
    ['an alias', [own, alias, address('front.host.example', '192.0.2.1')], 'fail'],
    ['an alias that leads nowhere', [own, alias], 'fail'],
    ['a host of its own', [own, address('mail.shop.example', '192.0.2.1')], 'pass'],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['no MX', [], 'not-applicable'],
    ['MX not known', [timeout('shop.example', 'MX')], 'unknown'],
    ['host not known', [own, timeout('mail.shop.example', 'A'), timeout('mail.shop.example', 'CNAME')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxTargetAlias, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('names the end of the alias as the new host', async () => {
    const { details } = await judgeZone(mxTargetAlias, 'shop.example', [
      own,
      alias,
      address('front.host.example', '192.0.2.1'),
    ]);
    expect(details).toMatchObject([
      { kind: 'excerpt', marks: [{ start: 0, end: 20 }] },
      { act: 'replace', value: '10 front.host.example', instead: '10 mail.shop.example' },
    ]);
  });
});
