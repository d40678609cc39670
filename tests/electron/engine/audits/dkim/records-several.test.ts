import { expect, test } from 'vitest';
import { dkimRecordsSeveral } from '../../../../../electron/engine/audits/dkim/records-several.ts';
import { at, judgeText, keys, recordsIn, sound, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimRecordsSeveral);

test('two keys at one selector fail, and both are shown', async () => {
  const finding = await judgeText(dkimRecordsSeveral, sound, `v=DKIM1; p=${keys.rsa1024}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('2 TXT records');
  expect(finding.details.filter(({ kind }) => kind === 'excerpt')).toHaveLength(2);
  // Which of the two keys is in use, only the sender knows.
  expect(recordsIn(finding.details)).toEqual([]);
});

test('what holds no key is the one to remove', async () => {
  const finding = await judgeText(dkimRecordsSeveral, 'v=spf1 -all', sound);
  expect(recordsIn(finding.details)).toMatchObject([{ act: 'remove', name: at('s1'), value: 'v=spf1 -all' }]);
});

test('one record passes', async () => {
  expect(await judgeText(dkimRecordsSeveral, sound)).toMatchObject({ verdict: 'pass' });
});
