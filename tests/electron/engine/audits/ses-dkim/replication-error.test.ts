import { expect, test } from 'vitest';
import { sesDkimReplicationError } from '../../../../../electron/engine/audits/ses-dkim/replication-error.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const judge = (errorType: string | null, origin: string) =>
  judgeIdentity(sesDkimReplicationError, {
    sesIdentity: withDkim(
      { origin },
      { verificationInfo: { errorType, lastCheckedAtMs: null, lastSuccessAtMs: null, soa: null } },
    ),
  });

test.each([
  ['REPLICATION_PRIMARY_NOT_FOUND', 'no such identity in the parent Region'],
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
