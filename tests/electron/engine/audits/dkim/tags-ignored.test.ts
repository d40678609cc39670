import { expect, test } from 'vitest';
import { dkimTagsIgnored } from '../../../../../electron/engine/audits/dkim/tags-ignored.ts';
import { judgeText, keys, markedIn, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimTagsIgnored);

test.each([
  ['g=*; ', ['g=*'], 'dropped from DKIM'],
  ['a=rsa-sha256; ', ['a=rsa-sha256'], 'a= is not a standard tag'],
  ['t=z; ', ['z'], 'accepts only y and s'],
  ['; ', [' ;'], 'semicolon'],
])('%s is told, and left out of the cure', async (surplus, marked, says) => {
  const finding = await judgeText(dkimTagsIgnored, `v=DKIM1; ${surplus}k=rsa; p=${keys.rsa2048}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(markedIn(finding.details)).toEqual(marked);
  expect(finding.says?.en).toContain(says);
  expect(recordsIn(finding.details)[0]?.value).toBe(sound);
});

test("notes are nobody else's business", async () => {
  expect(await judgeText(dkimTagsIgnored, `v=DKIM1; n=made by ops; p=${keys.rsa2048}`)).toMatchObject({
    verdict: 'pass',
  });
});
