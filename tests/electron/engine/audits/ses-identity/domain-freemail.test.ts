import { expect, test } from 'vitest';
import { sesIdentityDomainFreemail } from '../../../../../electron/engine/audits/ses-identity/domain-freemail.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (change: Partial<SesIdentity>) =>
  judgeIdentity(sesIdentityDomainFreemail, { sesIdentity: exampleIdentity(change) });

test('the domain of a mailbox provider fails', () => {
  const finding = judge({ name: 'gmail.com', domain: 'gmail.com', verification: 'PENDING' });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
});

test('its owner can verify it, and any other domain passes', () => {
  expect(judge({ name: 'gmail.com', domain: 'gmail.com' }).verdict).toBe('pass');
  expect(judge({ verification: 'PENDING' }).verdict).toBe('pass');
});

test('an address there is judged elsewhere', () => {
  expect(judge({ kind: 'address', domain: 'gmail.com' }).verdict).toBe('not-applicable');
});
