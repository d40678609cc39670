import { expect, test } from 'vitest';
import { sesDkimRegionsHalfMigrated } from '../../../../../electron/engine/audits/ses-dkim/regions-half-migrated.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const judge = (identity: SesIdentity, ...identities: readonly SesIdentity[]) =>
  judgeIdentity(sesDkimRegionsHalfMigrated, { sesIdentity: identity, sesRelated: { identities, gaps: [] } });

test('a twin that is not signed fails, with its region', () => {
  const finding = judge(withDkim({}), withDkim({ status: 'PENDING' }, { region: 'eu-west-1' }));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'medium' });
  expect(finding.says?.en).toContain('eu-west-1 (PENDING)');
});

test('it is told once: at the region that is signed', () => {
  expect(judge(withDkim({ status: 'PENDING' }), withDkim({}, { region: 'eu-west-1' })).verdict).toBe('not-applicable');
});

test('twins that are all signed pass; no twin is no question', () => {
  expect(judge(withDkim({}), withDkim({}, { region: 'eu-west-1' })).verdict).toBe('pass');
  const other = withDkim({ status: 'PENDING' }, { name: 'news.shop.example', region: 'eu-west-1' });
  expect(judge(withDkim({}), other).verdict).toBe('not-applicable');
});

test('a region that could not be read leaves it open, unless another one is known to be unsigned', () => {
  const failure = { kind: 'aws-throttled', operation: 'ListEmailIdentities', region: 'eu-west-1' } as const;
  const gaps = [{ region: 'eu-west-1', operation: 'ListEmailIdentities', subject: null, failure }];
  const judged = (...identities: readonly SesIdentity[]) =>
    judgeIdentity(sesDkimRegionsHalfMigrated, { sesIdentity: withDkim({}), sesRelated: { identities, gaps } }).verdict;
  expect(judged()).toBe('unknown');
  expect(judged(withDkim({}, { region: 'ap-northeast-1' }))).toBe('unknown');
  expect(judged(withDkim({ status: 'FAILED' }, { region: 'ap-northeast-1' }))).toBe('fail');
});
