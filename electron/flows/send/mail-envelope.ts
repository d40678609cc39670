// The parts of a message that SES assembles itself: its envelope, its headers, and what it carries.
import type { MessageForm } from '../../../shared/message/form.ts';
import type { MailAttachment, MailEnvelope } from '../../../shared/message/mail.ts';
import { bareAddress } from '../../engine/derive/typed-addresses.ts';
import { typedMailboxes, wireAddress } from './typed-mailboxes.ts';

export function mailEnvelope(form: MessageForm): MailEnvelope {
  return {
    from: typedMailboxes(form.from)[0] ?? '',
    to: form.to.flatMap(typedMailboxes),
    cc: form.cc.flatMap(typedMailboxes),
    bcc: form.bcc.flatMap(typedMailboxes),
    replyTo: form.replyTo.flatMap(typedMailboxes),
    feedbackAddress: feedbackAddress(form),
    configurationSet: nonEmpty(form.configurationSet),
    tags: form.tags,
    listManagement: form.listManagement && { ...form.listManagement, topic: nonEmpty(form.listManagement.topic) },
  };
}

/** What was typed and taken away again was not given. */
function nonEmpty(typed: string | null): string | null {
  return typed === '' ? null : typed;
}

/** Bare: null where none is given. */
export function feedbackAddress(form: MessageForm): string | null {
  const bare = bareAddress(form.feedbackAddress ?? '');
  return bare === '' ? null : wireAddress(bare);
}

export function mailAttachments(
  { attachments }: MessageForm,
  blobs: ReadonlyMap<string, Uint8Array>,
): readonly MailAttachment[] {
  return attachments.map(({ blob, fileName, contentType, place, contentId }) => ({
    fileName: fileName.trim(),
    contentType,
    place,
    contentId: nonEmpty(contentId),
    content: blobs.get(blob) ?? new Uint8Array(),
  }));
}
