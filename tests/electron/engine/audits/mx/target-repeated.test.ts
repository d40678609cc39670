// The same host in two MX records.
import { describe, expect, it } from 'vitest';
import { mxTargetRepeated } from '../../../../../electron/engine/audits/mx/target-repeated.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-target-repeated', () => {
  it.each([
    ['twice', [mx('shop.example', [10, 'a.example'], [20, 'a.example'])], 'fail'],
    ['different', [mx('shop.example', [10, 'a.example'], [20, 'b.example'])], 'pass'],
    ['one', [mx('shop.example', [10, 'a.example'])], 'not-applicable'],
    ['no MX', [], 'not-applicable'],
    ['not known', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxTargetRepeated, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('removes the record that is tried last', async () => {
    const reply = mx('shop.example', [20, 'a.example'], [10, 'a.example'], [15, 'b.example']);
    const { details } = await judgeZone(mxTargetRepeated, 'shop.example', [reply]);
    expect(details).toMatchObject([
      { kind: 'excerpt', text: '10 a.example\n15 b.example\n20 a.example', marks: [{ start: 26, end: 38 }] },
      { act: 'remove', value: '20 a.example' },
    ]);
  });
});
