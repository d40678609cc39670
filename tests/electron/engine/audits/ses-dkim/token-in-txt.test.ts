import { expect, test } from 'vitest';
import { sesDkimTokenInTxt } from '../../../../../electron/engine/audits/ses-dkim/token-in-txt.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { everywhere, judgeTokens, name, nothing, target, testTokenCases, tokens } from './token-cases.ts';

testTokenCases(sesDkimTokenInTxt);

test.each([target, `"${target}."`, `CNAME ${target}`])('the text %s fails, and becomes a CNAME', (text) => {
  const finding = judgeTokens(sesDkimTokenInTxt, tokens(everywhere(nothing, txt(name, text))));
  expect(finding.verdict).toBe('fail');
  expect(recordsOf(finding).at(-1)).toBe(`add ${name} CNAME ${target}`);
  expect(finding.details[0]).toMatchObject({ act: 'remove', type: 'TXT' });
});

test('any other text there does not', () => {
  expect(judgeTokens(sesDkimTokenInTxt, tokens(everywhere(nothing, txt(name, 'v=spf1 -all')))).verdict).toBe('pass');
});
