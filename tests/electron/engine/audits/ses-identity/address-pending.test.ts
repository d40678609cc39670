import { expect, test } from 'vitest';
import { sesIdentityAddressPending } from '../../../../../electron/engine/audits/ses-identity/address-pending.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (change: Partial<SesIdentity>) =>
  judgeIdentity(sesIdentityAddressPending, { sesIdentity: exampleIdentity(change) });
const address = { kind: 'address', name: 'sales@shop.example' } as const;

test('an address whose link was not clicked fails', () => {
  const finding = judge({ ...address, verification: 'PENDING' });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.fix.en).toContain('no-reply-aws@amazon.com');
});

test('a verified address passes; a failed one and a domain are judged elsewhere', () => {
  expect(judge(address).verdict).toBe('pass');
  expect(judge({ ...address, verification: 'FAILED' }).verdict).toBe('not-applicable');
  expect(judge({ verification: 'PENDING' }).verdict).toBe('not-applicable');
});
