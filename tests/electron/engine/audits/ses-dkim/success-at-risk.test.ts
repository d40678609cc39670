import { expect, test } from 'vitest';
import { sesDkimSuccessAtRisk } from '../../../../../electron/engine/audits/ses-dkim/success-at-risk.ts';
import type { VerificationStatus } from '../../../../../shared/ses.ts';
import { denied, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { allRight, everywhere, type Holding, judgeTokens, nothing, silent, tokens, withDkim } from './token-cases.ts';

const judge = (status: VerificationStatus, holding: Holding) =>
  judgeTokens(sesDkimSuccessAtRisk, tokens(holding), { identity: withDkim({ status }) });

test('a record that broke after SES confirmed it fails, with when SES last saw it', () => {
  const finding = judge('SUCCESS', everywhere(nothing));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('SES last saw them right at 2027-01-15 07:00 UTC');
});

test('records that are still there pass', () => {
  expect(judge('SUCCESS', allRight).verdict).toBe('pass');
});

test('another status is judged elsewhere', () => {
  expect(judge('PENDING', everywhere(nothing)).verdict).toBe('not-applicable');
});

test('records that could not be asked leave it open', () => {
  expect(judge('SUCCESS', everywhere(silent))).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimSuccessAtRisk.severity,
  });
  const sesIdentity = withDkim({ status: 'SUCCESS' });
  const evidence = { dkimTokens: denied, zoneServers: denied };
  expect(judgeIdentity(sesDkimSuccessAtRisk, { sesIdentity }, evidence).verdict).toBe('unknown');
});
