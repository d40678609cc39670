import { expect, test } from 'vitest';
import { sesDkimKeyLengthPending } from '../../../../../electron/engine/audits/ses-dkim/key-length-pending.ts';
import type { SesDkim } from '../../../../../shared/ses.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { withDkim } from './token-cases.ts';

const judge = (dkim: Partial<SesDkim>) => judgeIdentity(sesDkimKeyLengthPending, { sesIdentity: withDkim(dkim) });

test('another next length is a remark', () => {
  const finding = judge({ currentKeyLength: 'RSA_1024_BIT' });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.says?.en).toContain('1024 bits now and will change to 2048');
});

test('the same next length passes; none is no verdict', () => {
  expect(judge({}).verdict).toBe('pass');
  expect(judge({ nextKeyLength: null }).verdict).toBe('not-applicable');
});
