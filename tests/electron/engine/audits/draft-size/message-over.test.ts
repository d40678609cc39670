// The filled-in message is larger than SES sends by any way.
import { expect, it } from 'vitest';
import { advise } from '../../../../../electron/engine/advise.ts';
import { draftSizeMessageOver } from '../../../../../electron/engine/audits/draft-size/message-over.ts';
import type { Evidence } from '../../../../../shared/evidence.ts';

const megabyte = 1024 * 1024;

function sized(messageBytes: number): Evidence<unknown> {
  const value = { templateBytes: 0, htmlBytes: 0, textBytes: 0, messageBytes };
  return { state: 'seen', value, atMs: 0, from: [] };
}

it.each([
  [40 * megabyte, 'pass', ''],
  [40 * megabyte + 1, 'fail', 'about 40 MB'],
] as const)('%i bytes: %s', (messageBytes, verdict, says) => {
  const [finding] = advise([draftSizeMessageOver], '', { draftSizes: sized(messageBytes) });
  expect(finding?.verdict).toBe(verdict);
  expect(finding?.says?.en ?? '').toContain(says);
});
