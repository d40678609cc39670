import { expect, test } from 'vitest';
import { dkimHashMissing } from '../../../../../electron/engine/audits/dkim/hash-missing.ts';
import { judgeText, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimHashMissing);

test.each(['sha1', 'rsa-sha256', 'sha512:sha1'])('h=%s fails, and the cure drops it', async (hashes) => {
  const finding = await judgeText(dkimHashMissing, `v=DKIM1; h=${hashes}; k=rsa; p=${keys.rsa2048}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(markedIn(finding.details)).toEqual([hashes]);
  expect(recordsIn(finding.details)[0]?.value).toBe(sound);
});

test.each(['sha256', 'sha1:sha256'])('h=%s passes', async (hashes) => {
  expect(await judgeText(dkimHashMissing, `h=${hashes}; p=${keys.rsa2048}`)).toMatchObject({ verdict: 'pass' });
});
