import { expect, test } from 'vitest';
import { sesIdentityAddressLinkExpired } from '../../../../../electron/engine/audits/ses-identity/address-link-expired.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (change: Partial<SesIdentity>) =>
  judgeIdentity(sesIdentityAddressLinkExpired, { sesIdentity: exampleIdentity(change) });
const address = { kind: 'address', name: 'sales@shop.example' } as const;

test('an address whose link expired fails', () => {
  expect(judge({ ...address, verification: 'FAILED' })).toMatchObject({ verdict: 'fail', severity: 'blocker' });
});

test('a pending address still has its link; a domain has none', () => {
  expect(judge({ ...address, verification: 'PENDING' }).verdict).toBe('pass');
  expect(judge({ verification: 'FAILED' }).verdict).toBe('not-applicable');
});
