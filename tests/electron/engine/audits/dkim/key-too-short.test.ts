import { expect, test } from 'vitest';
import { dkimKeyTooShort } from '../../../../../electron/engine/audits/dkim/key-too-short.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { domain, judgeText, keyAt, keys, markedIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyTooShort);

test.each([
  [keys.rsa512, 512],
  [keys.rsa768, 768],
])('a key of %.9s fails with its length', async (p, bits) => {
  const finding = await judgeText(dkimKeyTooShort, `v=DKIM1; p=${p}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain(`${bits} bits`);
  expect(markedIn(finding.details)).toEqual([p]);
});

test('1024 bits are not below 1024', async () => {
  expect(await judgeText(dkimKeyTooShort, `v=DKIM1; p=${keys.rsa1024}`)).toMatchObject({ verdict: 'pass' });
});

test('one found by probing counts, unless a better key stands beside it', async () => {
  const short = keyAt('mail', `v=DKIM1; p=${keys.rsa512}`);
  expect(await judgeZone(dkimKeyTooShort, domain, [short])).toMatchObject({ verdict: 'fail' });
  expect(await judgeZone(dkimKeyTooShort, domain, [short, keyAt('google', sound)])).toMatchObject({ verdict: 'pass' });
});
