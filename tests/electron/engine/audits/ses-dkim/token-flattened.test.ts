import { expect, test } from 'vitest';
import { sesDkimTokenFlattened } from '../../../../../electron/engine/audits/ses-dkim/token-flattened.ts';
import { address, txt } from '../../../../fakes/dns-reply.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { everywhere, judgeTokens, keys, name, nothing, target, testTokenCases, tokens } from './token-cases.ts';

testTokenCases(sesDkimTokenFlattened);

test('addresses in place of the CNAME fail', () => {
  const finding = judgeTokens(sesDkimTokenFlattened, tokens(everywhere(nothing, address(name, '192.0.2.80'))));
  expect(finding.verdict).toBe('fail');
  expect(recordsOf(finding)).toEqual([`remove ${name} A 192.0.2.80`, `add ${name} CNAME ${target}`]);
});

test('the key itself in place of the CNAME does, too', () => {
  const finding = judgeTokens(sesDkimTokenFlattened, tokens(everywhere(nothing, txt(name, `p=${keys.rsa2048}`))));
  expect(finding.says?.en).toContain('published as TXT');
  expect(recordsOf(finding)).toEqual([`remove ${name} TXT p=${keys.rsa2048}`, `add ${name} CNAME ${target}`]);
});

test('the addresses of a wildcard prove nothing', () => {
  const wild = [address(name, '192.0.2.80'), address('k3v9._domainkey.shop.example', '192.0.2.80')];
  expect(judgeTokens(sesDkimTokenFlattened, tokens(everywhere(nothing, ...wild))).verdict).toBe('pass');
});
