import { expect, test } from 'vitest';
import { sesDkimFailedComplete } from '../../../../../electron/engine/audits/ses-dkim/failed-complete.ts';
import type { VerificationStatus } from '../../../../../shared/ses.ts';
import { denied, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { allRight, everywhere, type Holding, judgeTokens, nothing, silent, tokens, withDkim } from './token-cases.ts';

const judge = (status: VerificationStatus, holding: Holding) =>
  judgeTokens(sesDkimFailedComplete, tokens(holding), { identity: withDkim({ status }) });

test('right records that SES stopped looking for fail', () => {
  const finding = judge('FAILED', allRight);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('All 3 records are right');
});

test('a failed replication of keys is told elsewhere', () => {
  const errorType = 'REPLICATION_ACCESS_DENIED';
  const verificationInfo = { errorType, lastCheckedAtMs: null, lastSuccessAtMs: null, soa: null };
  const identity = withDkim({ status: 'FAILED' }, { verificationInfo });
  expect(judgeTokens(sesDkimFailedComplete, tokens(allRight), { identity }).verdict).toBe('not-applicable');
});

test('with a record missing it is another question', () => {
  expect(judge('FAILED', everywhere(nothing)).verdict).toBe('not-applicable');
});

test('another status is judged elsewhere', () => {
  expect(judge('SUCCESS', allRight).verdict).toBe('not-applicable');
});

test('records that could not be asked leave it open', () => {
  expect(judge('FAILED', everywhere(silent))).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimFailedComplete.severity,
  });
  const sesIdentity = withDkim({ status: 'FAILED' });
  const evidence = { dkimTokens: denied, zoneServers: denied };
  expect(judgeIdentity(sesDkimFailedComplete, { sesIdentity }, evidence).verdict).toBe('unknown');
});
