// Which attachments SES takes: file names, sizes, and the one it rejects as a virus.
import { base64LinesLength } from '../../../engine/protocols/mime/base64.ts';
import { eicar } from '../../../engine/protocols/ses/eicar.ts';
import { refusedExtensions } from '../../../engine/protocols/ses/refused-extensions.ts';
import type { JsonObject } from '../operation.ts';
import { objects, oneOf, optionalText, requiredText } from '../wire/members.ts';
import { type Attachment, invalid } from './draft.ts';

/** 40 MB after encoding, for the whole message. */
export const maxMessageBytes = 41_943_040;

export function refuseFileName(fileName: string): void {
  const extension = /\.([^.]*)$/u.exec(fileName.trim())?.[1]?.toLowerCase();
  if (extension !== undefined && refusedExtensions.has(extension)) throw invalid(`Illegal filename '${fileName}'.`);
}

export function refuseSize(sizeBytes: number): void {
  if (sizeBytes > maxMessageBytes)
    throw invalid(`Message length is more than ${maxMessageBytes} bytes long: '${sizeBytes}'.`);
}

export function sizeOf(texts: readonly (string | null)[], attachments: readonly Attachment[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  return attachments.reduce((sum, { content }) => sum + base64LinesLength(content.length), bytes);
}

const limits = { FileName: 255, ContentId: 78, ContentType: 78, ContentDescription: 1000 } as const;

/** Developer guide, "Service quotas". */
const maxParts = 500;

export function refuseParts(count: number): void {
  if (count > maxParts) throw invalid(`The message has more than ${maxParts} MIME parts.`);
}

/** The `Attachments` of a message or a template. */
export function readAttachments(members: JsonObject): readonly Attachment[] {
  return objects(members, 'Attachments').map((attachment) => {
    const fileName = requiredText(attachment, 'FileName');
    for (const [name, most] of Object.entries(limits))
      if ((optionalText(attachment, name)?.length ?? 1) > most || optionalText(attachment, name) === '')
        throw invalid(`${name} must have between 1 and ${most} characters.`);
    const disposition = optionalText(attachment, 'ContentDisposition');
    if (disposition !== undefined) oneOf(disposition, ['ATTACHMENT', 'INLINE'], 'ContentDisposition');
    const encoding = optionalText(attachment, 'ContentTransferEncoding');
    if (encoding !== undefined) oneOf(encoding, ['BASE64', 'QUOTED_PRINTABLE', 'SEVEN_BIT'], 'ContentTransferEncoding');
    refuseFileName(fileName);
    return { fileName, content: Buffer.from(requiredText(attachment, 'RawContent'), 'base64') };
  });
}

export function isBad({ content }: Attachment): boolean {
  // By its makers nothing but blanks may stand behind it, up to 128 bytes in all.
  return content.length <= 128 && content.toString('latin1').trimEnd() === eicar;
}
