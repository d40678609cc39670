import { expect, test } from 'vitest';
import { dkimMailExcluded } from '../../../../../electron/engine/audits/dkim/mail-excluded.ts';
import { judgeText, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimMailExcluded);

test('s= without e-mail fails, and the cure drops it', async () => {
  const finding = await judgeText(dkimMailExcluded, `v=DKIM1; k=rsa; s=tlsrpt; p=${keys.rsa2048}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(markedIn(finding.details)).toEqual(['tlsrpt']);
  expect(recordsIn(finding.details)[0]?.value).toBe(sound);
});

test.each(['email', '*', 'tlsrpt:email'])('s=%s passes', async (services) => {
  expect(await judgeText(dkimMailExcluded, `s=${services}; p=${keys.rsa2048}`)).toMatchObject({ verdict: 'pass' });
});
