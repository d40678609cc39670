import { expect, test } from 'vitest';
import { sesIdentityUnverified } from '../../../../../electron/engine/audits/ses-identity/unverified.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (change: Partial<SesIdentity>) =>
  judgeIdentity(sesIdentityUnverified, { sesIdentity: exampleIdentity(change) });

test('an identity that may not send although it is verified fails', () => {
  expect(judge({ verifiedForSending: false })).toMatchObject({ verdict: 'fail', severity: 'blocker' });
});

test('so does a status that nobody knows yet', () => {
  const sesIdentity = { ...exampleIdentity({ verifiedForSending: false }), verification: 'ON_HOLD' };
  const finding = judgeIdentity(sesIdentityUnverified, { sesIdentity: sesIdentity as SesIdentity });
  expect(finding.says?.en).toContain('ON_HOLD');
});

test('a status that explains it has a check of its own', () => {
  expect(judge({ verifiedForSending: false, verification: 'PENDING' }).verdict).toBe('not-applicable');
});

test('an identity that may send passes', () => {
  expect(judge({}).verdict).toBe('pass');
});
