// Other texts at the name of the BIMI record.
import { describe, expect, it } from 'vitest';
import { bimiUnrelatedText } from '../../../../../electron/engine/audits/bimi/unrelated-text.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

const name = 'default._bimi.shop.example';
const logo = 'l=https://shop.example/logo.svg';

describe('bimi-unrelated-text', () => {
  it.each([
    ['a verification text', [txt(name, 'acorn-site-verification=1')], 'fail'],
    ['SPF beside BIMI', [txt(name, `v=BIMI1; ${logo}`, 'v=spf1 -all')], 'fail'],
    ['BIMI only', [txt(name, `v=BIMI1; ${logo}; a=https://shop.example/mark.pem`)], 'pass'],
    ['BIMI with a fault, which is judged elsewhere', [txt(name, `v=bimi1; ${logo}`)], 'pass'],
    ['nothing', [txt('shop.example', 'hello')], 'not-applicable'],
    ['not known', [timeout(name, 'TXT')], 'unknown'],
  ])('%s', async (_, replies, verdict) => {
    expect((await judgeZone(bimiUnrelatedText, 'shop.example', replies)).verdict).toBe(verdict);
  });

  it('names SPF, and removes the text', async () => {
    const finding = await judgeZone(bimiUnrelatedText, 'shop.example', [txt(name, 'v=spf1 -all')]);
    expect(finding.says?.en).toContain('SPF');
    expect(finding.details).toMatchObject([{ kind: 'excerpt' }, { act: 'remove', name, value: 'v=spf1 -all' }]);
  });
});
