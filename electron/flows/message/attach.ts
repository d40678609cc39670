// Keeps the bytes of files with a draft, so that its message can carry them.
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { fileNameOf } from '../../../shared/file-name.ts';
import type { MessageAttachment } from '../../../shared/message/form.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import type { Text } from '../../../shared/text.ts';
import type { DraftWorld } from '../draft/draft-world.ts';
import type { ReadBytes } from '../draft/start-draft.ts';
import { contentTypeOf } from './content-type-of.ts';
import { unreadFile } from './foreign-file.ts';

export type AttachedFile = {
  readonly fileName: string;
  /** Empty: as the name ends. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

export async function attachBytes(
  draftId: string,
  { fileName, contentType, bytes }: AttachedFile,
  { profileId, drafts }: DraftWorld,
): Promise<Outcome<MessageAttachment>> {
  if (bytes.length > mimeLimits.maxBytes) return refuse({ kind: 'bad-input', because: tooLarge(fileName) });
  const opened = await drafts.openDraft(profileId, draftId);
  const blob = opened.ok ? await drafts.putBlob(profileId, draftId, bytes) : opened;
  if (!blob.ok) return blob;
  return accept({
    blob: blob.value,
    bytes: bytes.length,
    fileName,
    contentType: contentType.trim() === '' ? contentTypeOf(fileName) : contentType,
    place: 'attachment',
    contentId: null,
  });
}

/** All of them, or why one could not be. */
export async function attachFiles(
  draftId: string,
  { filePaths, readBytes }: { readonly filePaths: readonly string[]; readonly readBytes: ReadBytes },
  world: DraftWorld,
): Promise<Outcome<readonly MessageAttachment[]>> {
  const attached: MessageAttachment[] = [];
  for (const filePath of filePaths) {
    const fileName = fileNameOf(filePath);
    const bytes = await readBytes(filePath, mimeLimits.maxBytes);
    if (!bytes.ok) return unreadFile(bytes.failure);
    const one = await attachBytes(draftId, { fileName, contentType: '', bytes: bytes.value }, world);
    if (!one.ok) return one;
    attached.push(one.value);
  }
  return accept(attached);
}

function tooLarge(fileName: string): Text {
  return {
    en: `"${fileName}" is larger than 64 MB. SES accepts messages of up to 40 MB, attachments included: send a link to it instead.`,
    ja: `「${fileName}」は 64 MB を超えています。SES で送信できるのは添付ファイルを含めて 40 MB までです。ファイルへのリンクを送ってください。`,
  };
}
