import { expect, test } from 'vitest';
import { sesDkimPendingIncomplete } from '../../../../../electron/engine/audits/ses-dkim/pending-incomplete.ts';
import type { VerificationStatus } from '../../../../../shared/ses.ts';
import { denied, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import {
  allRight,
  everywhere,
  type Holding,
  judgeTokens,
  nothing,
  ns2,
  silent,
  tokens,
  withDkim,
  name,
} from './token-cases.ts';

const judge = (status: VerificationStatus, holding: Holding) =>
  judgeTokens(sesDkimPendingIncomplete, tokens(holding), { identity: withDkim({ status }) });

test.each(['PENDING', 'TEMPORARY_FAILURE'] as const)('%s with a record missing says which, as a remark', (status) => {
  const finding = judge(status, everywhere(nothing));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.says?.en).toContain(`${status}: 2 of 3 DKIM records are right`);
  expect(finding.says?.en).toContain(`Not right: ${name}.`);
});

test('a record that only some servers have is told apart', () => {
  const finding = judge('PENDING', (server) => (server === ns2 ? { record: nothing } : null));
  expect(finding.says?.en).toContain(`Right at some servers only: ${name}.`);
});

test('with all records right it is another question', () => {
  expect(judge('PENDING', allRight).verdict).toBe('not-applicable');
});

test('another status is judged elsewhere', () => {
  expect(judge('SUCCESS', everywhere(nothing)).verdict).toBe('not-applicable');
});

test('records that could not be asked leave it open', () => {
  expect(judge('PENDING', everywhere(silent))).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimPendingIncomplete.severity,
  });
  const sesIdentity = withDkim({ status: 'PENDING' });
  const evidence = { dkimTokens: denied, zoneServers: denied };
  expect(judgeIdentity(sesDkimPendingIncomplete, { sesIdentity }, evidence).verdict).toBe('unknown');
});
