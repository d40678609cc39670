// The address of the logo or the certificate.
import { describe, expect, it } from 'vitest';
import { bimiLocationInvalid } from '../../../../../electron/engine/audits/bimi/location-invalid.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-location-invalid', () => {
  it.each([
    ['http', [txt(name, 'v=BIMI1; l=http://shop.example/logo.svg')], 'fail'],
    ['two logos', [txt(name, 'v=BIMI1; l=https://a.example/1.svg,https://b.example/2.svg')], 'fail'],
    ['a PNG', [txt(name, 'v=BIMI1; l=https://shop.example/logo.png')], 'fail'],
    ['an http certificate', [txt(name, `v=BIMI1; ${logo}; a=http://shop.example/mark.pem`)], 'fail'],
    ['https for both', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['a certificate alone', [txt(name, 'v=BIMI1; l=; a=https://shop.example/mark.pem')], 'pass'],
    ['declined', [txt(name, 'v=BIMI1; l=; a=')], 'not-applicable'],
    ['none', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiLocationInvalid, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it.each([
    ['v=BIMI1; l=http://shop.example/logo.svg', 'v=BIMI1; l=https://shop.example/logo.svg'],
    ['v=BIMI1; l=https://a.example/1.svg,https://b.example/2.svg', 'v=BIMI1; l=https://a.example/1.svg'],
  ])('puts right what can be put right: %s', async (text, value) => {
    const { details } = await judgeZone(bimiLocationInvalid, 'shop.example', [txt(name, text)]);
    expect(details).toMatchObject([{ kind: 'excerpt' }, { act: 'replace', value }]);
  });

  it('proposes nothing for an image that must be made anew', async () => {
    const { details } = await judgeZone(bimiLocationInvalid, 'shop.example', [
      txt(name, 'v=BIMI1; l=https://shop.example/logo.png'),
    ]);
    expect(details.map(({ kind }) => kind)).toEqual(['excerpt']);
  });
});
