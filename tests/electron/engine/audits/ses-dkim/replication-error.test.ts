import { expect, test } from 'vitest';
import { sesDkimReplicationError } from '../../../../../electron/engine/audits/ses-dkim/replication-error.ts';
import type { RelatedIdentities } from '../../../../../shared/artifacts.ts';
import { awsSource, type Evidence } from '../../../../../shared/evidence.ts';
import { denied, exampleCall, judgeIdentity, nowMs } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const judge = (errorType: string | null, origin: string, sesRelated: Evidence<RelatedIdentities> = denied) => {
  const verificationInfo = { errorType, lastCheckedAtMs: null, lastSuccessAtMs: null, soa: null };
  const sesIdentity = withDkim({ origin }, { verificationInfo });
  return judgeIdentity(sesDkimReplicationError, { sesIdentity }, { sesRelated });
};

test.each([
  ['REPLICATION_PRIMARY_NOT_FOUND', 'no such identity in the parent region'],
  ['REPLICATION_SOMETHING_NEW', 'the replication failed'],
])('%s fails, in words', (errorType, said) => {
  const finding = judge(errorType, 'AWS_SES_EU_WEST_1');
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain(errorType);
  expect(finding.says?.en).toContain(said);
});

test('a replica without error passes; other errors and keys are judged elsewhere', () => {
  expect(judge('HOST_NOT_FOUND', 'AWS_SES_EU_WEST_1').verdict).toBe('pass');
  expect(judge('HOST_NOT_FOUND', 'AWS_SES').verdict).toBe('not-applicable');
});

test('a parent that does not exist is told elsewhere', () => {
  const from = [awsSource(exampleCall({ operation: 'ListEmailIdentities', region: 'eu-west-1' }))];
  const none: Evidence<RelatedIdentities> = { state: 'seen', value: { identities: [], gaps: [] }, atMs: nowMs, from };
  expect(judge('REPLICATION_PRIMARY_NOT_FOUND', 'AWS_SES_EU_WEST_1', none).verdict).toBe('not-applicable');
});
