import { expect, test } from 'vitest';
import { sesDkimNotSetUp } from '../../../../../electron/engine/audits/ses-dkim/not-set-up.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const never = { status: 'NOT_STARTED', signingEnabled: false, tokens: [] } as const;

test('NOT_STARTED fails', () => {
  const finding = judgeIdentity(sesDkimNotSetUp, { sesIdentity: withDkim(never) });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
});

test('any other status passes, and an address is judged by its domain', () => {
  expect(judgeIdentity(sesDkimNotSetUp, { sesIdentity: withDkim({ status: 'FAILED' }) }).verdict).toBe('pass');
  expect(judgeIdentity(sesDkimNotSetUp, { sesIdentity: withDkim(never, { kind: 'address' }) }).verdict).toBe(
    'not-applicable',
  );
});
