// A record that was meant as BIMI but is not written as such.
import { describe, expect, it } from 'vitest';
import { bimiSyntaxError } from '../../../../../electron/engine/audits/bimi/syntax-error.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-syntax-error', () => {
  it.each([
    ['a small version', [txt(name, `v=bimi1; ${logo}`)], 'fail'],
    ['the version at the end', [txt(name, `${logo}; v=BIMI1`)], 'fail'],
    ['no version', [txt(name, logo)], 'fail'],
    ['no logo tag', [txt(name, 'v=BIMI1; a=')], 'fail'],
    ['a stray word', [txt(name, `v=BIMI1; ${logo}; hello`)], 'fail'],
    ['well formed', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['a repeated tag, which is judged elsewhere', [txt(name, `v=BIMI1; ${logo}; ${logo}`)], 'pass'],
    ['other texts only', [txt(name, 'hello')], 'not-applicable'],
    ['none', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiSyntaxError, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it.each([
    [`v=bimi1; ${logo}`, `v=BIMI1; ${logo}`],
    [`${logo}; v=BIMI1; avp=brand`, `v=BIMI1; ${logo}; avp=brand`],
    [`v=BIMI1;; ${logo}; hello`, `v=BIMI1; ${logo}`],
  ])('writes %s anew', async (text, value) => {
    const { details } = await judgeZone(bimiSyntaxError, 'shop.example', [txt(name, text)]);
    expect(details.at(-1)).toMatchObject({ act: 'replace', name, instead: text, value });
  });

  it('judges an inherited record too', async () => {
    const finding = await judgeZone(bimiSyntaxError, 'news.shop.example', [txt(name, 'v=BIMI1; a=')]);
    expect(finding.verdict).toBe('fail');
  });
});
