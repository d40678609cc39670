import { expect, test } from 'vitest';
import { sesDkimTokenUnderscoreLost } from '../../../../../electron/engine/audits/ses-dkim/token-underscore-lost.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { cname, everywhere, judgeTokens, name, nothing, target, testTokenCases, token, tokens } from './token-cases.ts';

testTokenCases(sesDkimTokenUnderscoreLost);

test.each([`${token}.domainkey.shop.example`, `${token}_domainkey.shop.example`])('a record at %s moves', (wrong) => {
  const finding = judgeTokens(sesDkimTokenUnderscoreLost, tokens(everywhere(nothing, cname(wrong, target))));
  expect(finding.verdict).toBe('fail');
  expect(recordsOf(finding)).toEqual([`remove ${wrong} CNAME ${target}`, `add ${name} CNAME ${target}`]);
});

test('a record of another service there is not ours', () => {
  const other = cname(`${token}.domainkey.shop.example`, 'pages.example.net');
  expect(judgeTokens(sesDkimTokenUnderscoreLost, tokens(everywhere(nothing, other))).verdict).toBe('pass');
});
