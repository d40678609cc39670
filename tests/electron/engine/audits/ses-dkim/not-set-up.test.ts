import { expect, test } from 'vitest';
import { sesDkimNotSetUp } from '../../../../../electron/engine/audits/ses-dkim/not-set-up.ts';
import { absent, denied, exampleIdentity, judgeIdentity, seen } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const never = { status: 'NOT_STARTED', signingEnabled: false, tokens: [] } as const;

test('NOT_STARTED fails', () => {
  const finding = judgeIdentity(sesDkimNotSetUp, { sesIdentity: withDkim(never) }, { sesRelated: absent });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
});

test('a subdomain has the keys of the domain above it, where that is known', () => {
  const sesIdentity = withDkim(
    { ...never, signingEnabled: true },
    { name: 'news.shop.example', domain: 'news.shop.example' },
  );
  const above = seen({ identities: [exampleIdentity()], gaps: [] });
  const judged = [above, absent, denied].map((sesRelated) =>
    judgeIdentity(sesDkimNotSetUp, { sesIdentity }, { sesRelated }),
  );
  expect(judged.map(({ verdict }) => verdict)).toEqual(['pass', 'fail', 'unknown']);
});

test('any other status passes, and an address is judged by its domain', () => {
  expect(judgeIdentity(sesDkimNotSetUp, { sesIdentity: withDkim({ status: 'FAILED' }) }).verdict).toBe('pass');
  expect(judgeIdentity(sesDkimNotSetUp, { sesIdentity: withDkim(never, { kind: 'address' }) }).verdict).toBe(
    'not-applicable',
  );
});
