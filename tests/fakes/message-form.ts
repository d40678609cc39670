// The form of a message, and one in the making as the workshop takes it, for tests.
import { createHash } from 'node:crypto';
import type { BuildWork } from '../../electron/ports/workshop.ts';
import { emptyForm, type MessageAttachment, type MessageForm } from '../../shared/message/form.ts';

export const formOf = (change: Partial<MessageForm> = {}): MessageForm => ({
  ...emptyForm,
  from: 'news@example.com',
  to: ['mia@example.com'],
  ...change,
});

export const attachmentOf = (content: Uint8Array, change: Partial<MessageAttachment> = {}): MessageAttachment => ({
  blob: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
  fileName: 'file.bin',
  contentType: 'application/octet-stream',
  place: 'attachment',
  contentId: null,
  ...change,
});

export const workOf = (
  form: Partial<MessageForm> = {},
  { contents = [], ...content }: Partial<BuildWork['content']> & { readonly contents?: readonly Uint8Array[] } = {},
): BuildWork => ({
  form: formOf(form),
  content: { subject: 'Hello', html: null, text: 'Hello', ...content },
  blobs: new Map(contents.map((each) => [attachmentOf(each).blob, each])),
  dateMs: 0,
  seed: '0123456789abcdef',
});
