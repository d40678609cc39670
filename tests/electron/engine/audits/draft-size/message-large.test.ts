// The filled-in message is larger than the older API and many receivers take.
import { expect, it } from 'vitest';
import { advise } from '../../../../../electron/engine/advise.ts';
import { draftSizeMessageLarge } from '../../../../../electron/engine/audits/draft-size/message-large.ts';
import { emptyForm } from '../../../../../shared/message/form.ts';
import { attachmentOf } from '../draft-cases.ts';
import type { Evidence } from '../../../../../shared/evidence.ts';

const megabyte = 1024 * 1024;

function sized(messageBytes: number): Evidence<unknown> {
  const value = { templateBytes: 0, htmlBytes: 0, textBytes: 0, messageBytes };
  return { state: 'seen', value, atMs: 0, from: [] };
}

it.each([
  [10 * megabyte, 'pass', ''],
  [12 * megabyte, 'fail', 'about 12 MB'],
  [41 * megabyte, 'not-applicable', 'another check'],
] as const)('%i bytes: %s', (messageBytes, verdict, says) => {
  const [finding] = advise([draftSizeMessageLarge], '', { draftSizes: sized(messageBytes) });
  expect(finding?.verdict).toBe(verdict);
  expect(finding?.says?.en ?? '').toContain(says);
});

it('says what the attachments are before they are encoded', () => {
  const form = { ...emptyForm, attachments: [attachmentOf('a.pdf', { bytes: 9 * megabyte })] };
  const draftMessage = { state: 'seen', value: { form, raw: null }, atMs: 0, from: [] } as const;
  const [finding] = advise([draftSizeMessageLarge], '', { draftSizes: sized(12 * megabyte), draftMessage });
  expect(finding?.says?.en).toBe('It is about 12 MB as sent; its attachments are 9 MB before they are encoded.');
});
