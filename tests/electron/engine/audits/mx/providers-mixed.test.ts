// Who receives the mail, and whether two do at once.
import { describe, expect, it } from 'vitest';
import { mxProvidersMixed } from '../../../../../electron/engine/audits/mx/providers-mixed.ts';
import { mx, timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-providers-mixed', () => {
  it.each([
    [
      'two providers',
      [mx('shop.example', [1, 'smtp.google.com'], [5, 'shop-example.mail.protection.outlook.com'])],
      'fail',
    ],
    ['one provider', [mx('shop.example', [1, 'smtp.google.com'])], 'pass'],
    [
      'one provider and an unknown host',
      [mx('shop.example', [1, 'smtp.google.com'], [5, 'mail.shop.example'])],
      'pass',
    ],
    ['unknown hosts', [mx('shop.example', [10, 'mail.shop.example'])], 'pass'],
    ['a null MX', [mx('shop.example', [0, '.'])], 'not-applicable'],
    ['not known', [timeout('shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxProvidersMixed, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('names the provider on a pass, both on a fail', async () => {
    const one = await judgeZone(mxProvidersMixed, 'shop.example', [
      mx('shop.example', [10, 'inbound-smtp.eu-west-1.amazonaws.com']),
    ]);
    expect(one.says?.en).toBe('Received by Amazon SES.');
    const two = await judgeZone(mxProvidersMixed, 'shop.example', [
      mx('shop.example', [1, 'smtp.google.com'], [5, 'mx01.mail.icloud.com'], [9, 'mail.shop.example']),
    ]);
    expect(two.says?.en).toContain('Google Workspace, Apple iCloud Mail');
    expect(two.details).toMatchObject([
      { kind: 'table', rows: [{}, {}, ['9', 'mail.shop.example', { en: 'unknown' }]] },
    ]);
  });
});
