import { expect, test } from 'vitest';
import { dkimKeyRevoked } from '../../../../../electron/engine/audits/dkim/key-revoked.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { domain, judgeText, keyAt, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimKeyRevoked);

test('an empty p= at a named selector fails', async () => {
  const finding = await judgeText(dkimKeyRevoked, 'v=DKIM1; p=');
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('s1: p= is empty');
  expect(markedIn(finding.details)).toEqual(['p=']);
  expect(recordsIn(finding.details)[0]?.value).toContain('<public key>');
});

test('a key passes; a revoked one found by probing is not meant', async () => {
  expect(await judgeText(dkimKeyRevoked, sound)).toMatchObject({ verdict: 'pass' });
  const probed = await judgeZone(dkimKeyRevoked, domain, [keyAt('google', 'v=DKIM1; p=')]);
  expect(probed.verdict).toBe('not-applicable');
});
