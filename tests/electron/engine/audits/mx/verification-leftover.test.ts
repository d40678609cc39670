// The MX record that once proved ownership to Microsoft 365.
import { describe, expect, it } from 'vitest';
import { mxVerificationLeftover } from '../../../../../electron/engine/audits/mx/verification-leftover.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-verification-leftover', () => {
  it.each([
    ['left behind', [mx('shop.example', [10, 'mail.shop.example'], [32767, 'ms12345678.msv1.invalid'])], 'fail'],
    ['gone', [mx('shop.example', [10, 'mail.shop.example'])], 'pass'],
    ['no MX', [], 'not-applicable'],
    ['not known', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxVerificationLeftover, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('removes it', async () => {
    const reply = mx('shop.example', [10, 'mail.shop.example'], [32_767, 'ms12345678.msv1.invalid']);
    const { details } = await judgeZone(mxVerificationLeftover, 'shop.example', [reply]);
    expect(details).toMatchObject([{ kind: 'excerpt' }, { act: 'remove', value: '32767 ms12345678.msv1.invalid' }]);
  });
});
