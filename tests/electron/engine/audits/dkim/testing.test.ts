import { expect, test } from 'vitest';
import { dkimTesting } from '../../../../../electron/engine/audits/dkim/testing.ts';
import { judgeText, keys, markedIn, recordsIn, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimTesting);

test.each([
  [`v=DKIM1; t=y; p=${keys.rsa2048}`, 't=y', `v=DKIM1; p=${keys.rsa2048}`],
  [`v=DKIM1; t=s:y; p=${keys.rsa2048}`, 't=s:y', `v=DKIM1; t=s; p=${keys.rsa2048}`],
])('%.18s fails and keeps the other flags', async (text, marked, cure) => {
  const finding = await judgeText(dkimTesting, text);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'medium' });
  expect(markedIn(finding.details)).toEqual([marked]);
  expect(recordsIn(finding.details)[0]?.value).toBe(cure);
});

test('t=s passes', async () => {
  expect(await judgeText(dkimTesting, `v=DKIM1; t=s; p=${keys.rsa2048}`)).toMatchObject({ verdict: 'pass' });
});
