import { expect, test } from 'vitest';
import { sesIdentityPendingLong } from '../../../../../electron/engine/audits/ses-identity/pending-long.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { denied, exampleIdentity, judgeIdentity, nowMs } from '../../../../fakes/ses-identity.ts';

const hourMs = 3_600_000;
const judge = (lastKeyGenerationAtMs: number | null, change: Partial<SesIdentity> = {}) => {
  const base = exampleIdentity({ verification: 'PENDING', ...change });
  return judgeIdentity(sesIdentityPendingLong, {
    sesIdentity: { ...base, dkim: { ...base.dkim, lastKeyGenerationAtMs } },
  });
};

test('pending for more than 72 hours fails', () => {
  const finding = judge(nowMs - 73 * hourMs);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('2027-01-12 07:00 UTC');
});

test('pending for less passes', () => {
  expect(judge(nowMs - 71 * hourMs).verdict).toBe('pass');
});

test('without a beginning, and for other identities, there is no question', () => {
  expect(judge(null).verdict).toBe('not-applicable');
  expect(judge(nowMs - 73 * hourMs, { verification: 'SUCCESS' }).verdict).toBe('not-applicable');
  expect(judge(nowMs - 73 * hourMs, { kind: 'address' }).verdict).toBe('not-applicable');
});

test('an identity that AWS does not show leaves it open', () => {
  expect(judgeIdentity(sesIdentityPendingLong, {}, { sesIdentity: denied }).verdict).toBe('unknown');
});
