import { expect, test } from 'vitest';
import { sesDkimKeyLengthDiffers } from '../../../../../electron/engine/audits/ses-dkim/key-length-differs.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, target, tokens, withDkim } from './token-cases.ts';

const short = tokens(allRight, { target: txt(target, `p=${keys.rsa1024}`) });

test('a key of another length than SES says fails', () => {
  const finding = judgeTokens(sesDkimKeyLengthDiffers, short);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'medium' });
  expect(finding.says?.en).toContain('RSA 1024 bits, but SES says 2048');
});

test('while the length changes, nothing is said', () => {
  const identity = withDkim({ currentKeyLength: 'RSA_2048_BIT', nextKeyLength: 'RSA_1024_BIT' });
  expect(judgeTokens(sesDkimKeyLengthDiffers, short, { identity }).verdict).toBe('not-applicable');
});

test('the length that SES says passes', () => {
  expect(judgeTokens(sesDkimKeyLengthDiffers, tokens(allRight)).verdict).toBe('pass');
});

test('a target that could not be asked leaves it open', () => {
  const open = tokens(allRight, { target: timeout(target, 'TXT') });
  expect(judgeTokens(sesDkimKeyLengthDiffers, open)).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimKeyLengthDiffers.severity,
  });
});

test('a key of your own has no half at SES', () => {
  const own = ownKey(txt(ownName, `p=${keys.rsa2048}`));
  expect(judgeTokens(sesDkimKeyLengthDiffers, own, { identity: withDkim(byodkim) }).verdict).toBe('not-applicable');
});
