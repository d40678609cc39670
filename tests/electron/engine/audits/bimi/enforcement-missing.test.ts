// A logo without enforcement by DMARC.
import { describe, expect, it } from 'vitest';
import { bimiEnforcementMissing } from '../../../../../electron/engine/audits/bimi/enforcement-missing.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const record = txt(name, 'v=BIMI1; l=https://shop.example/logo.svg; a=');

describe('bimi-enforcement-missing', () => {
  it.each([
    ['p=none', 'v=DMARC1; p=none', 'fail'],
    ['sp=none', 'v=DMARC1; p=reject; sp=none', 'fail'],
    ['pct=50', 'v=DMARC1; p=quarantine; pct=50', 'fail'],
    ['t=y', 'v=DMARC1; p=reject; t=y', 'fail'],
    ['no valid policy', 'v=DMARC1; p=maybe; rua=mailto:a@shop.example', 'fail'],
    ['p=quarantine', 'v=DMARC1; p=quarantine', 'pass'],
    ['p=reject; pct=100', 'v=DMARC1; p=reject; pct=100; sp=quarantine', 'pass'],
  ])('%s', async (_, dmarc, verdict) => {
    const finding = await judgeZone(bimiEnforcementMissing, 'shop.example', [
      record,
      txt('_dmarc.shop.example', dmarc),
    ]);
    expect(finding.verdict).toBe(verdict);
  });

  it.each([
    ['no DMARC at all', [record], 'fail'],
    ['declined', [txt(name, 'v=BIMI1; l=; a=')], 'not-applicable'],
    ['no BIMI', [txt('_dmarc.shop.example', 'v=DMARC1; p=none')], 'not-applicable'],
    ['DMARC not known', [record, timeout('_dmarc.shop.example', 'TXT')], 'unknown'],
    ['BIMI not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiEnforcementMissing, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('cures every obstacle at once', async () => {
    const dmarc = txt('_dmarc.shop.example', 'v=DMARC1; p=none; sp=none; pct=20; t=y; rua=mailto:a@shop.example');
    const { details } = await judgeZone(bimiEnforcementMissing, 'shop.example', [record, dmarc]);
    expect(details).toMatchObject([
      {
        kind: 'table',
        rows: [
          ['p', {}],
          ['sp', {}],
          ['pct', {}],
          ['t', {}],
        ],
      },
      { act: 'replace', value: 'v=DMARC1; p=quarantine; sp=quarantine; rua=mailto:a@shop.example' },
    ]);
  });
});
