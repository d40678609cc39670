import { expect, test } from 'vitest';
import { sesDkimTokenMistyped } from '../../../../../electron/engine/audits/ses-dkim/token-mistyped.ts';
import { cname, everywhere, judgeTokens, name, target, testTokenCases, tokens } from './token-cases.ts';

testTokenCases(sesDkimTokenMistyped);

test('one letter too few fails and is replaced', () => {
  const wrong = target.replace('amazonses', 'amazonse');
  const finding = judgeTokens(sesDkimTokenMistyped, tokens(everywhere(cname(name, wrong))));
  expect(finding.verdict).toBe('fail');
  expect(finding.details[0]).toMatchObject({ act: 'replace', value: target, instead: wrong, changed: [{ start: 46 }] });
});

test('another target altogether is no slip', () => {
  expect(judgeTokens(sesDkimTokenMistyped, tokens(everywhere(cname(name, 'dkim.example.net')))).verdict).toBe('pass');
});
