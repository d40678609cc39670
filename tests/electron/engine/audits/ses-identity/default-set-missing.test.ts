import { expect, test } from 'vitest';
import { sesIdentityDefaultSetMissing } from '../../../../../electron/engine/audits/ses-identity/default-set-missing.ts';
import { denied, exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (configurationSet: string | null, sesConfigurationSets: readonly string[]) =>
  judgeIdentity(sesIdentityDefaultSetMissing, {
    sesIdentity: exampleIdentity({ configurationSet }),
    sesConfigurationSets,
  });

test('a default set that does not exist fails', () => {
  const finding = judge('shop-default', ['other']);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('"shop-default" in us-east-1');
});

test('one that exists passes; none is no question', () => {
  expect(judge('shop-default', ['other', 'shop-default']).verdict).toBe('pass');
  expect(judge(null, []).verdict).toBe('not-applicable');
});

test('sets that could not be listed leave it open', () => {
  const artifacts = { sesIdentity: exampleIdentity() };
  expect(judgeIdentity(sesIdentityDefaultSetMissing, artifacts, { sesConfigurationSets: denied }).verdict).toBe(
    'unknown',
  );
  const without = { sesIdentity: exampleIdentity({ configurationSet: null }) };
  expect(judgeIdentity(sesIdentityDefaultSetMissing, without, { sesConfigurationSets: denied }).verdict).toBe(
    'not-applicable',
  );
});
