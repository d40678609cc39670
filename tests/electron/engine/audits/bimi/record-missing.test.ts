// No BIMI record applies.
import { describe, expect, it } from 'vitest';
import { bimiRecordMissing } from '../../../../../electron/engine/audits/bimi/record-missing.ts';
import { mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-record-missing', () => {
  it.each([
    ['none', [txt('shop.example', 'v=spf1 mx -all')], 'fail'],
    ['other texts only', [txt(name, 'hello')], 'fail'],
    ['one', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['one that declines', [txt(name, 'v=BIMI1; l=; a=')], 'pass'],
    ['one with a fault', [txt(name, `v=bimi1; ${logo}`)], 'not-applicable'],
    ['several', [txt(name, `v=BIMI1; ${logo}`, `v=BIMI1; ${logo}; a=`)], 'not-applicable'],
    [
      'a domain that sends nothing',
      [txt('shop.example', 'v=spf1 -all'), mx('shop.example', [0, '.'])],
      'not-applicable',
    ],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiRecordMissing, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('is a mere hint, with a record to fill in', async () => {
    const finding = await judgeZone(bimiRecordMissing, 'shop.example', [
      txt('_dmarc.shop.example', 'v=DMARC1; p=quarantine'),
    ]);
    expect(finding.severity).toBe('info');
    expect(finding.details).toMatchObject([
      { act: 'add', name, type: 'TXT', value: expect.stringMatching(/^v=BIMI1; l=https:/u) },
    ]);
  });

  it.each([
    ['no policy at all', []],
    ['a policy that asks for nothing', [txt('_dmarc.shop.example', 'v=DMARC1; p=none')]],
  ])('publishes no logo that %s keeps receivers from showing', async (_, replies) => {
    const finding = await judgeZone(bimiRecordMissing, 'shop.example', replies);
    expect([finding.verdict, finding.details]).toEqual(['fail', []]);
    expect(finding.says?.en).toContain('DMARC');
  });

  it("is content with the organizational domain's", async () => {
    const finding = await judgeZone(bimiRecordMissing, 'news.shop.example', [txt(name, `v=BIMI1; ${logo}`)]);
    expect([finding.verdict, finding.says?.en]).toEqual(['pass', 'The record of the organizational domain applies.']);
  });
});
