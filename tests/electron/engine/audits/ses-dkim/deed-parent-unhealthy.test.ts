import { expect, test } from 'vitest';
import { sesDkimDeedParentUnhealthy } from '../../../../../electron/engine/audits/ses-dkim/deed-parent-unhealthy.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { denied, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const replica = withDkim({ origin: 'AWS_SES_EU_WEST_1' });
const judge = (...identities: readonly SesIdentity[]) =>
  judgeIdentity(sesDkimDeedParentUnhealthy, { sesIdentity: replica, sesRelated: { identities, gaps: [] } });

test.each([
  [{ status: 'FAILED' }, 'FAILED'],
  [{ signingEnabled: false }, 'SigningEnabled = false'],
] as const)('a parent with %o fails', (dkim, said) => {
  const finding = judge(withDkim(dkim, { region: 'eu-west-1' }));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain(said);
});

test('a healthy parent passes; none is judged elsewhere', () => {
  expect(judge(withDkim({}, { region: 'eu-west-1' })).verdict).toBe('pass');
  expect(judge(withDkim({ status: 'FAILED' }, { region: 'ap-south-1' })).verdict).toBe('not-applicable');
});

test('identities that could not be read leave it open', () => {
  expect(judgeIdentity(sesDkimDeedParentUnhealthy, { sesIdentity: replica }, { sesRelated: denied }).verdict).toBe(
    'unknown',
  );
});
