// Files that travel with the open message: put into the draft, and images into its HTML.
import { bridge } from '../bridge.ts';
import { bytesOfFile, unreadable } from './bytes-of-file.ts';
import type { MessageAttachment } from '../../shared/message/form.ts';
import { mimeLimits } from '../../shared/message/mime.ts';
import { replaceSource, useDraft } from './draft.ts';
import { contentIdFor, imageTagFor } from './inline-image.ts';
import { fail, stepForm, useMessage } from './message.ts';

/** Keeps the files' bytes with the draft; each that fails is named, the others stay. */
export async function attachFiles(files: readonly File[], place: MessageAttachment['place']): Promise<void> {
  const added = await Promise.all(files.map(attachFile));
  addAttachments(added.filter((one) => one !== null).map((one) => placed(one, place)));
}

async function attachFile(file: File): Promise<MessageAttachment | null> {
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined) return null;
  useMessage.setState(({ attaching }) => ({ attaching: attaching + 1, failure: null }));
  const attachment = await putFile(draftId, file);
  useMessage.setState(({ attaching }) => ({ attaching: attaching - 1 }));
  // Another draft was opened meanwhile: its form is another.
  return useDraft.getState().kept?.id === draftId ? attachment : null;
}

async function putFile(draftId: string, file: File): Promise<MessageAttachment | null> {
  const { name: fileName, type: contentType, size } = file;
  if (size > mimeLimits.maxBytes) {
    const mb = Math.round(mimeLimits.maxBytes / 1024 / 1024);
    const because = {
      en: `It is larger than ${mb} MB, more than any message may be.`,
      ja: `${mb} MB を超えており、メールで送信できるサイズではありません。`,
    };
    fail(fileName, { kind: 'bad-input', because });
    return null;
  }
  const bytes = await bytesOfFile(file);
  if (bytes === null) {
    fail(fileName, unreadable(file));
    return null;
  }
  const reply = await bridge.request('message.attach', { draftId, fileName, contentType, bytes });
  if (reply.ok) return reply.value;
  fail(fileName, reply.failure);
  return null;
}

/** Files that the user chooses. */
export async function chooseAttachments(): Promise<void> {
  const draftId = useDraft.getState().kept?.id;
  if (draftId === undefined) return;
  const reply = await bridge.request('message.attach-files', { draftId });
  if (!reply.ok) return fail(null, reply.failure);
  if (useDraft.getState().kept?.id === draftId) addAttachments(reply.value ?? []);
}

function addAttachments(added: readonly MessageAttachment[]): void {
  const { form } = useDraft.getState();
  if (form !== null && added.length > 0) stepForm({ attachments: [...form.attachments, ...added] });
}

function placed(attachment: MessageAttachment, place: MessageAttachment['place']): MessageAttachment {
  return { ...attachment, place, contentId: place === 'inline' ? contentIdFor(attachment) : attachment.contentId };
}

/** Images become part of the HTML where the cursor stands; other files are attached. */
export async function dropOnHtml(files: readonly File[]): Promise<void> {
  const isImage = ({ type }: File) => type.startsWith('image/');
  const others = files.filter((file) => !isImage(file));
  if (others.length > 0) await attachFiles(others, 'attachment');
  const images = (await Promise.all(files.filter(isImage).map(attachFile))).filter((one) => one !== null);
  if (images.length === 0) return;
  const inline = images.map((one) => placed(one, 'inline'));
  addAttachments(inline);
  insertImages(inline);
}

function insertImages(images: readonly MessageAttachment[]): void {
  const { source, cursor } = useDraft.getState();
  const part = source?.mjml === null ? 'html' : 'mjml';
  const text = source?.[part] ?? '';
  const at = cursor?.part === part ? Math.min(cursor.offset, text.length) : text.length;
  const tags = images.map((image) => imageTagFor(image, part)).join('\n');
  replaceSource({ [part]: text.slice(0, at) + tags + text.slice(at) });
}
