// A custom MAIL FROM domain of Amazon SES without its MX record.
import { describe, expect, it } from 'vitest';
import { mxMissingAtMailFrom } from '../../../../../electron/engine/audits/mx/missing-at-mail-from.ts';
import { mx, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const spf = txt('bounce.shop.example', 'v=spf1 include:amazonses.com ~all');

describe('mx-missing-at-mail-from', () => {
  it.each([
    ['given, without MX', [spf], 'fail'],
    ['given, with MX', [spf, mx('bounce.shop.example', [10, 'feedback-smtp.eu-west-1.amazonses.com'])], 'pass'],
    ['given, does not exist', [nxdomain('bounce.shop.example', 'MX')], 'fail'],
    ['given, MX not known', [spf, timeout('bounce.shop.example', 'MX')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    const about = { domain: 'shop.example', mailFrom: 'bounce.shop.example' };
    expect((await judgeZone(mxMissingAtMailFrom, about, replies)).verdict).toBe(verdict);
  });

  it('has nothing to judge where there is no MAIL FROM domain', async () => {
    const finding = await judgeZone(mxMissingAtMailFrom, 'shop.example', [txt('shop.example', 'hello')]);
    expect(finding.verdict).toBe('not-applicable');
  });

  it('says that the region is not known', async () => {
    const about = { domain: 'shop.example', mailFrom: 'bounce.shop.example' };
    const { details, severity } = await judgeZone(mxMissingAtMailFrom, about, [spf]);
    expect(severity).toBe('blocker');
    expect(details).toMatchObject([
      { act: 'add', name: 'bounce.shop.example', type: 'MX', value: '10 feedback-smtp.<region>.amazonses.com' },
    ]);
    expect(details[0]).toHaveProperty('note.en', expect.stringContaining('Replace <region>'));
  });

  it('recognises one by its SPF record, and reads the region from another', async () => {
    const { says, details } = await judgeZone(mxMissingAtMailFrom, 'shop.example', [
      spf,
      mx('mail.shop.example', [10, 'feedback-smtp.eu-west-1.amazonses.com']),
    ]);
    expect(says?.en).toContain('bounce.shop.example looks like');
    expect(details).toMatchObject([{ name: 'bounce.shop.example', value: '10 feedback-smtp.eu-west-1.amazonses.com' }]);
  });
});
