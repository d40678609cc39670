// An MX target that is no host name.
import { describe, expect, it } from 'vitest';
import { mxTargetSyntax } from '../../../../../electron/engine/audits/mx/target-syntax.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-target-syntax', () => {
  it.each([
    ['an underscore', [mx('shop.example', [10, 'mail_1.shop.example'])], 'fail'],
    ['a single label', [mx('shop.example', [10, 'mail'])], 'fail'],
    ['a host name', [mx('shop.example', [10, 'mail.shop.example'])], 'pass'],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['a literal, which is judged elsewhere', [mx('shop.example', [10, '192.0.2.1'])], 'not-applicable'],
    ['not known', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxTargetSyntax, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('marks the name and says what is wrong with it', async () => {
    const { details } = await judgeZone(mxTargetSyntax, 'shop.example', [
      mx('shop.example', [10, 'mail_1.shop.example']),
    ]);
    expect(details).toMatchObject([{ marks: [{ start: 0, end: 22, reason: { en: 'It contains an underscore.' } }] }]);
  });
});
