import { expect, test } from 'vitest';
import { sesDkimSigningOff } from '../../../../../electron/engine/audits/ses-dkim/signing-off.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

test('signing that is off fails', () => {
  const finding = judgeIdentity(sesDkimSigningOff, { sesIdentity: withDkim({ signingEnabled: false }) });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
});

test('signing that is on passes', () => {
  expect(judgeIdentity(sesDkimSigningOff, { sesIdentity: withDkim({}) }).verdict).toBe('pass');
});

test('DKIM that was never set up, and an address, are judged elsewhere', () => {
  const never = withDkim({ signingEnabled: false, status: 'NOT_STARTED' });
  const address = withDkim({ signingEnabled: false }, { kind: 'address' });
  expect(judgeIdentity(sesDkimSigningOff, { sesIdentity: never }).verdict).toBe('not-applicable');
  expect(judgeIdentity(sesDkimSigningOff, { sesIdentity: address }).verdict).toBe('not-applicable');
});
