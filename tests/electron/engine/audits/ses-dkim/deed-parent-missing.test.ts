import { expect, test } from 'vitest';
import { sesDkimDeedParentMissing } from '../../../../../electron/engine/audits/ses-dkim/deed-parent-missing.ts';
import type { RelatedIdentities } from '../../../../../shared/artifacts.ts';
import { awsSource, type Evidence } from '../../../../../shared/evidence.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { denied, exampleCall, exampleIdentity, judgeIdentity, nowMs, seen } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const replica = withDkim({ origin: 'AWS_SES_EU_WEST_1' });
const parent = exampleIdentity({ region: 'eu-west-1' });
const related = (...identities: readonly SesIdentity[]) => ({ identities, gaps: [] });
/** As read from the parent's region. */
const readThere = (value: RelatedIdentities): Evidence<RelatedIdentities> => ({
  state: 'seen',
  value,
  atMs: nowMs,
  from: [awsSource(exampleCall({ operation: 'ListEmailIdentities', region: 'eu-west-1' }))],
});
const judge = (sesRelated: Evidence<RelatedIdentities>) =>
  judgeIdentity(sesDkimDeedParentMissing, { sesIdentity: replica }, { sesRelated });

test('a parent that its region does not list fails', () => {
  const finding = judge(readThere(related()));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('eu-west-1');
});

test('a parent that is there passes', () => {
  expect(judge(readThere(related(parent))).verdict).toBe('pass');
});

test('a region that is not in the profile, or could not be read, proves nothing', () => {
  expect(judge(seen(related()))).toMatchObject({
    verdict: 'not-applicable',
    says: { en: expect.stringContaining('eu-west-1 is not part') },
  });
  expect(judge(denied).verdict).toBe('unknown');
  const failure = { kind: 'aws-throttled', operation: 'ListEmailIdentities', region: 'eu-west-1' } as const;
  const gaps = [{ region: 'eu-west-1', operation: 'ListEmailIdentities', subject: null, failure }];
  expect(judge(readThere({ identities: [], gaps })).verdict).toBe('unknown');
});

test('keys of its own need no parent', () => {
  const artifacts = { sesIdentity: exampleIdentity(), sesRelated: related() };
  expect(judgeIdentity(sesDkimDeedParentMissing, artifacts).verdict).toBe('not-applicable');
});
