// avp= and lps=.
import { describe, expect, it } from 'vitest';
import { bimiPreferenceInvalid } from '../../../../../electron/engine/audits/bimi/preference-invalid.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-preference-invalid', () => {
  it.each([
    ['an unknown preference', [txt(name, `v=BIMI1; ${logo}; avp=logo`)], 'fail'],
    ['an address in lps', [txt(name, `v=BIMI1; ${logo}; lps=sales@shop.example`)], 'fail'],
    ['both well formed', [txt(name, `v=BIMI1; ${logo}; avp=personal; lps=sales,news`)], 'pass'],
    ['neither used', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'not-applicable'],
    ['none', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiPreferenceInvalid, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('keeps what is readable', async () => {
    const text = `v=BIMI1; ${logo}; avp=x; lps=sales,b@d`;
    const { details } = await judgeZone(bimiPreferenceInvalid, 'shop.example', [txt(name, text)]);
    expect(details.at(-1)).toMatchObject({ act: 'replace', value: `v=BIMI1; ${logo}; lps=sales` });
  });
});
