import { expect, test } from 'vitest';
import { sesDkimMethodPending } from '../../../../../electron/engine/audits/ses-dkim/method-pending.ts';
import type { SesDkim, SesIdentity } from '../../../../../shared/ses.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const judge = (dkim: Partial<SesDkim>, change: Partial<SesIdentity> = {}) =>
  judgeIdentity(sesDkimMethodPending, { sesIdentity: withDkim(dkim, change) });

test('a verified domain with pending DKIM sends unsigned', () => {
  const finding = judge({ status: 'PENDING', origin: 'EXTERNAL' });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('BYODKIM is PENDING');
});

test('a domain that cannot send yet sends nothing unsigned', () => {
  const fresh = { verifiedForSending: false, verification: 'PENDING' } as const;
  expect(judge({ status: 'PENDING' }, fresh).verdict).toBe('not-applicable');
});

test('confirmed DKIM passes', () => {
  expect(judge({}).verdict).toBe('pass');
});
