import { expect, test } from 'vitest';
import { dkimCnameInTxt } from '../../../../../electron/engine/audits/dkim/cname-in-txt.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, domain, judgeText, keyAt, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimCnameInTxt);

test.each([
  's1.dkim.amazonses.com',
  's1.dkim.amazonses.com.',
  '"S1.dkim.amazonses.com"',
  'CNAME s1.dkim.amazonses.com',
])('TXT "%s" becomes a CNAME', async (text) => {
  const finding = await judgeText(dkimCnameInTxt, text);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'remove', type: 'TXT', name: at('s1'), value: text },
    { act: 'add', type: 'CNAME', name: at('s1'), value: 's1.dkim.amazonses.com' },
  ]);
});

test('a probed selector is judged alike', async () => {
  const finding = await judgeZone(dkimCnameInTxt, domain, [keyAt('selector1', 'selector1-a._domainkey.b.example')]);
  expect(finding.verdict).toBe('fail');
});

test.each([sound, 'v=spf1 -all', '1.2.3.4', 'hello'])('"%.20s" passes', async (text) => {
  expect(await judgeText(dkimCnameInTxt, text)).toMatchObject({ verdict: 'pass' });
});
