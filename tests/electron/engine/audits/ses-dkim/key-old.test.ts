import { expect, test } from 'vitest';
import { sesDkimKeyOld } from '../../../../../electron/engine/audits/ses-dkim/key-old.ts';
import { denied, judgeIdentity, nowMs } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const judge = (lastKeyGenerationAtMs: number | null) =>
  judgeIdentity(sesDkimKeyOld, { sesIdentity: withDkim({ lastKeyGenerationAtMs }) });

test('a key of 400 days is a remark', () => {
  const finding = judge(nowMs - 400 * 86_400_000);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.says?.en).toContain('400 days ago');
});

test('a key of 90 days passes, with its age', () => {
  expect(judge(nowMs - 90 * 86_400_000)).toMatchObject({ verdict: 'pass' });
  expect(judge(nowMs - 90 * 86_400_000).says?.ja).toContain('90 日');
});

test('without a date there is nothing to say', () => {
  expect(judge(null).verdict).toBe('not-applicable');
});

test('an identity that AWS does not show leaves it open', () => {
  expect(judgeIdentity(sesDkimKeyOld, {}, { sesIdentity: denied }).verdict).toBe('unknown');
});
