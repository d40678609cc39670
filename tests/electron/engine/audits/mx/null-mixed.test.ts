// A null MX that is none.
import { describe, expect, it } from 'vitest';
import { mxNullMixed } from '../../../../../electron/engine/audits/mx/null-mixed.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-null-mixed', () => {
  it.each([
    ['beside others', [mx('shop.example', [0, '.'], [10, 'mail.shop.example'])], 'fail'],
    ['another preference', [mx('shop.example', [10, '.'])], 'fail'],
    ['twice', [mx('shop.example', [0, '.'], [5, '.'])], 'fail'],
    ['as it should be', [mx('shop.example', [0, '.'])], 'pass'],
    ['none', [mx('shop.example', [10, 'mail.shop.example'])], 'not-applicable'],
    ['not known', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxNullMixed, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('removes the dot beside real hosts, corrects a lone one', async () => {
    const mixed = await judgeZone(mxNullMixed, 'shop.example', [
      mx('shop.example', [0, '.'], [10, 'mail.shop.example']),
    ]);
    expect(mixed.details).toMatchObject([
      { kind: 'excerpt', text: '0 .\n10 mail.shop.example' },
      { act: 'remove', value: '0 .' },
    ]);
    const odd = await judgeZone(mxNullMixed, 'shop.example', [mx('shop.example', [10, '.'])]);
    expect(odd.details).toMatchObject([{ kind: 'excerpt' }, { act: 'replace', value: '0 .', instead: '10 .' }]);
  });
});
