// A custom MAIL FROM domain whose MX is not the one that SES asks for.
import { describe, expect, it } from 'vitest';
import { mxMailFromNotSes } from '../../../../../electron/engine/audits/mx/mail-from-not-ses.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

describe('mx-mail-from-not-ses', () => {
  const about = { domain: 'shop.example', mailFrom: 'bounce.shop.example' };
  const spf = txt('bounce.shop.example', 'v=spf1 include:amazonses.com ~all');
  const feedback = 'feedback-smtp.eu-west-1.amazonses.com';

  it.each([
    ['another host', [spf, mx('bounce.shop.example', [10, 'mail.shop.example'])], 'fail'],
    ['two records', [spf, mx('bounce.shop.example', [10, feedback], [20, 'mail.shop.example'])], 'fail'],
    [
      'two regions',
      [spf, mx('bounce.shop.example', [10, feedback], [20, 'feedback-smtp.us-east-1.amazonses.com'])],
      'fail',
    ],
    ['the one of SES', [spf, mx('bounce.shop.example', [10, feedback])], 'pass'],
    ['no MX, which is judged elsewhere', [spf], 'not-applicable'],
    ['not known', [spf, timeout('bounce.shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(mxMailFromNotSes, about, replies)).verdict).toBe(verdict);
  });

  it('does not take any mail host for a MAIL FROM domain', async () => {
    const guessed = [
      txt('mail.shop.example', 'v=spf1 include:amazonses.com ~all'),
      mx('mail.shop.example', [10, 'mx.shop.example']),
    ];
    expect((await judgeZone(mxMailFromNotSes, 'shop.example', guessed)).verdict).toBe('not-applicable');
  });

  it('keeps the record of SES and removes the others', async () => {
    const reply = mx('bounce.shop.example', [10, 'mail.shop.example'], [20, feedback]);
    const { details } = await judgeZone(mxMailFromNotSes, about, [spf, reply]);
    expect(details).toMatchObject([
      { kind: 'excerpt', marks: [{ start: 0, end: 20 }] },
      { act: 'remove', value: '10 mail.shop.example' },
    ]);
  });

  it('replaces a single wrong host', async () => {
    const { details } = await judgeZone(mxMailFromNotSes, about, [
      spf,
      mx('bounce.shop.example', [10, 'mail.shop.example']),
    ]);
    expect(details).toMatchObject([
      { kind: 'excerpt' },
      { act: 'replace', instead: '10 mail.shop.example', value: '10 feedback-smtp.<region>.amazonses.com' },
    ]);
  });
});
