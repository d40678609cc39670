import { expect, test } from 'vitest';
import { dkimKeyAbsent } from '../../../../../electron/engine/audits/dkim/key-absent.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { domain, judgeText, keyAt, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyAbsent);

test('a key record without p= fails', async () => {
  const finding = await judgeText(dkimKeyAbsent, 'v=DKIM1; k=rsa');
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('no p= tag');
  expect(recordsIn(finding.details)[0]).toMatchObject({ act: 'replace', instead: 'v=DKIM1; k=rsa' });
});

test('P= in capitals is pointed at', async () => {
  const finding = await judgeText(dkimKeyAbsent, `v=DKIM1; P=${keys.rsa2048}`);
  expect(finding.says?.en).toContain('lowercase');
  expect(markedIn(finding.details)).toEqual([`P=${keys.rsa2048}`]);
});

test('text that is no key at all is said to be so', async () => {
  const finding = await judgeText(dkimKeyAbsent, 'v=spf1 include:amazonses.com -all');
  expect(finding.says?.en).toContain('not a DKIM key at all');
});

test('an empty p= is there, and a pasted host name is another audit', async () => {
  expect(await judgeText(dkimKeyAbsent, 'v=DKIM1; p=')).toMatchObject({ verdict: 'pass' });
  expect(await judgeText(dkimKeyAbsent, 's1.dkim.example.net')).toMatchObject({ verdict: 'pass' });
  expect(await judgeText(dkimKeyAbsent, sound)).toMatchObject({ verdict: 'pass' });
});

test('other text at a probed selector is no finding', async () => {
  const finding = await judgeZone(dkimKeyAbsent, domain, [keyAt('mail', 'v=spf1 -all')]);
  expect(finding.verdict).toBe('not-applicable');
});
