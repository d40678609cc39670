import { expect, test } from 'vitest';
import { sesDkimFailedIncomplete } from '../../../../../electron/engine/audits/ses-dkim/failed-incomplete.ts';
import type { VerificationStatus } from '../../../../../shared/ses.ts';
import { denied, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import {
  allRight,
  everywhere,
  type Holding,
  judgeTokens,
  nothing,
  silent,
  tokens,
  withDkim,
  name,
} from './token-cases.ts';

const judge = (status: VerificationStatus, holding: Holding) =>
  judgeTokens(sesDkimFailedIncomplete, tokens(holding), { identity: withDkim({ status }) });

test('one red word with two records right says which is wrong', () => {
  const finding = judge('FAILED', everywhere(nothing));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain(`2 of 3 DKIM records are right. Not right: ${name}.`);
  expect(finding.details).toMatchObject([{ kind: 'matrix' }]);
});

test('with all records right it is another question', () => {
  expect(judge('FAILED', allRight).verdict).toBe('not-applicable');
});

test('another status is judged elsewhere', () => {
  expect(judge('SUCCESS', everywhere(nothing)).verdict).toBe('not-applicable');
});

test('records that could not be asked leave it open', () => {
  expect(judge('FAILED', everywhere(silent))).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimFailedIncomplete.severity,
  });
  const sesIdentity = withDkim({ status: 'FAILED' });
  const evidence = { dkimTokens: denied, zoneServers: denied };
  expect(judgeIdentity(sesDkimFailedIncomplete, { sesIdentity }, evidence).verdict).toBe('unknown');
});
