import { expect, test } from 'vitest';
import { sesIdentityFailed } from '../../../../../electron/engine/audits/ses-identity/failed.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (change: Partial<SesIdentity>) =>
  judgeIdentity(sesIdentityFailed, { sesIdentity: exampleIdentity(change) });

test('a failed domain with other than failed DKIM fails', () => {
  const finding = judge({ verification: 'FAILED' });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('DKIM: SUCCESS');
});

test('failed DKIM explains it', () => {
  const { dkim } = exampleIdentity();
  expect(judge({ verification: 'FAILED', dkim: { ...dkim, status: 'FAILED' } }).verdict).toBe('not-applicable');
});

test('a verified domain passes; an address is judged elsewhere', () => {
  expect(judge({}).verdict).toBe('pass');
  expect(judge({ kind: 'address', verification: 'FAILED' }).verdict).toBe('not-applicable');
});
