import { expect, test } from 'vitest';
import { sesDkimTokenWrongTarget } from '../../../../../electron/engine/audits/ses-dkim/token-wrong-target.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { exampleTokens } from '../../../../fakes/ses-identity.ts';
import { cname, everywhere, judgeTokens, keys, name, target, testTokenCases, tokens } from './token-cases.ts';

testTokenCases(sesDkimTokenWrongTarget);

test.each([
  ['dkim.example.net', 'instead of'],
  [`${exampleTokens[1]}.dkim.amazonses.com`, 'another token'],
  [`${target}.shop.example`, 'appended the domain'],
])('%s fails and is replaced', (wrong, said) => {
  const finding = judgeTokens(sesDkimTokenWrongTarget, tokens(everywhere(cname(name, wrong))));
  expect(finding.verdict).toBe('fail');
  expect(finding.says?.en).toContain(said);
  expect(recordsOf(finding)).toEqual([`replace ${name} CNAME ${target}`]);
});

test('a detour that ends at the right target passes', () => {
  const key = { ...txt(name, `p=${keys.rsa2048}`), chain: ['dkim.example.net', target] };
  expect(
    judgeTokens(sesDkimTokenWrongTarget, tokens(everywhere(cname(name, 'dkim.example.net')), { key })).verdict,
  ).toBe('pass');
});
