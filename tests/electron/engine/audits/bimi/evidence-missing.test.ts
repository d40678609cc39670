// A logo without a certificate.
import { describe, expect, it } from 'vitest';
import { bimiEvidenceMissing } from '../../../../../electron/engine/audits/bimi/evidence-missing.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-evidence-missing', () => {
  it.each([
    ['no a=', [txt(name, `v=BIMI1; ${logo}`)], 'fail'],
    ['an empty a=', [txt(name, `v=BIMI1; ${logo}; a=`)], 'fail'],
    ['a certificate', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['declined', [txt(name, 'v=BIMI1; l=; a=')], 'not-applicable'],
    ['none', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiEvidenceMissing, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('proposes a place beside the logo, to be filled in', async () => {
    const { details } = await judgeZone(bimiEvidenceMissing, 'shop.example', [txt(name, `v=BIMI1; ${logo}; a=`)]);
    expect(details.at(-1)).toMatchObject({ value: `v=BIMI1; ${logo}; a=https://shop.example/mark.pem` });
    expect(details.at(-1)).toHaveProperty('note.en');
  });
});
