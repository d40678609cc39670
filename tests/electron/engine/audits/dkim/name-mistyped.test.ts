import { expect, test } from 'vitest';
import { dkimNameMistyped } from '../../../../../electron/engine/audits/dkim/name-mistyped.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, domain, judgeText, keyAt, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimNameMistyped);

test.each([`s1.domainkey.${domain}`, `s1_domainkey.${domain}`])('a key at %s fails, and moves', async (wrong) => {
  const finding = await judgeZone(dkimNameMistyped, target('s1'), [txt(wrong, sound)]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'add', name: at('s1'), value: sound },
    { act: 'remove', name: wrong, value: sound },
  ]);
});

test('a key at a selector one letter away fails', async () => {
  const finding = await judgeZone(dkimNameMistyped, target('gogle'), [keyAt('google', sound)]);
  expect(finding.says?.en).toContain(`the similar name ${at('google')}`);
});

test('a numbered sibling is no slip', async () => {
  const finding = await judgeZone(dkimNameMistyped, target('selector1'), [keyAt('selector2', sound)]);
  expect(finding.verdict).toBe('pass');
});

test('a key at the right name passes', async () => {
  expect(await judgeText(dkimNameMistyped, sound)).toMatchObject({ verdict: 'pass' });
});
