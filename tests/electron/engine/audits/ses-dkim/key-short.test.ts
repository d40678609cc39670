import { expect, test } from 'vitest';
import { sesDkimKeyShort } from '../../../../../electron/engine/audits/ses-dkim/key-short.ts';
import type { SesDkim } from '../../../../../shared/ses.ts';
import { ended, txt } from '../../../../fakes/dns-reply.ts';
import { denied, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, tokens, withDkim } from './token-cases.ts';

const judge = (dkim: Partial<SesDkim>) => judgeTokens(sesDkimKeyShort, tokens(allRight), { identity: withDkim(dkim) });

test('1024 bits with no change in sight fail', () => {
  const finding = judge({ currentKeyLength: 'RSA_1024_BIT', nextKeyLength: 'RSA_1024_BIT' });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'low' });
  expect(finding.fix.en).toContain('RSA_2048_BIT');
});

test('a change to 2048 under way is told elsewhere', () => {
  expect(judge({ currentKeyLength: 'RSA_1024_BIT' }).verdict).toBe('not-applicable');
});

test('2048 bits pass, and no length is no verdict', () => {
  expect(judge({}).verdict).toBe('pass');
  expect(judge({ currentKeyLength: null }).verdict).toBe('not-applicable');
});

test.each([
  ['rsa1024', 'fail'],
  ['rsa2048', 'pass'],
  ['rsa768', 'pass'],
] as const)('a key of your own with %s: %s', (key, verdict) => {
  const own = ownKey(txt(ownName, `p=${keys[key]}`));
  expect(judgeTokens(sesDkimKeyShort, own, { identity: withDkim(byodkim) }).verdict).toBe(verdict);
});

test('a key of your own that could not be asked leaves it open', () => {
  const artifacts = { sesIdentity: withDkim(byodkim) };
  expect(judgeIdentity(sesDkimKeyShort, artifacts, { dkimTokens: denied }).verdict).toBe('unknown');
});

test.each([
  ['timeout', 'unknown'],
  ['nodata', 'not-applicable'],
] as const)('a key of your own whose name ends in %s: %s', (outcome, verdict) => {
  const own = ownKey(ended(ownName, 'TXT', outcome));
  expect(judgeTokens(sesDkimKeyShort, own, { identity: withDkim(byodkim) }).verdict).toBe(verdict);
});
