import { expect, test } from 'vitest';
import { sesIdentityNotStarted } from '../../../../../electron/engine/audits/ses-identity/not-started.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (change: Partial<SesIdentity>) =>
  judgeIdentity(sesIdentityNotStarted, { sesIdentity: exampleIdentity(change) });

test('NOT_STARTED fails', () => {
  expect(judge({ verification: 'NOT_STARTED' })).toMatchObject({ verdict: 'fail', severity: 'high' });
});

test('any other status passes', () => {
  expect(judge({ verification: 'PENDING' }).verdict).toBe('pass');
});
