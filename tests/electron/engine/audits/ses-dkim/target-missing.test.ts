import { expect, test } from 'vitest';
import { sesDkimTargetMissing } from '../../../../../electron/engine/audits/ses-dkim/target-missing.ts';
import { nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { allRight, byodkim, judgeTokens, keys, ownKey, ownName, target, tokens, withDkim } from './token-cases.ts';

test.each([
  ['no key', nxdomain(target, 'TXT')],
  ['withdrawn', txt(target, 'p=')],
  ['no RSA key', txt(target, 'hello')],
])('a target with %s fails', (said, reply) => {
  const finding = judgeTokens(sesDkimTargetMissing, tokens(allRight, { target: reply }));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain(target);
  expect(finding.says?.en).toContain(said);
});

test('keys of SES without v= pass', () => {
  expect(judgeTokens(sesDkimTargetMissing, tokens(allRight)).verdict).toBe('pass');
});

test('a target that could not be asked leaves it open', () => {
  const open = tokens(allRight, { target: timeout(target, 'TXT') });
  expect(judgeTokens(sesDkimTargetMissing, open)).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimTargetMissing.severity,
  });
});

test('a key of your own has no half at SES', () => {
  const own = ownKey(txt(ownName, `p=${keys.rsa2048}`));
  expect(judgeTokens(sesDkimTargetMissing, own, { identity: withDkim(byodkim) }).verdict).toBe('not-applicable');
});
