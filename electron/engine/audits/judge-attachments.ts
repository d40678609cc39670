// Judges each attachment of a message by itself: a table of those that are not right.
import type { DraftMessage } from '../../../shared/draft/report.ts';
import type { MessageAttachment } from '../../../shared/message/form.ts';
import type { Text } from '../../../shared/text.ts';
import { printBytes } from '../../../shared/print-bytes.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

/** Null: nothing is wrong with it. */
export type AttachmentFault = (attachment: MessageAttachment, all: readonly MessageAttachment[]) => Text | null;

const mostShown = 50;

export function judgeAttachments({ form: { attachments } }: DraftMessage, faultOf: AttachmentFault): Judgement {
  if (attachments.length === 0) return notApplicable(none);
  const faults = attachments.flatMap((attachment) => {
    const says = faultOf(attachment, attachments);
    return says === null ? [] : [{ attachment, says }];
  });
  const [first] = faults;
  if (first === undefined) return pass();
  const says = faults.length === 1 ? first.says : several(faults.length, first.says);
  const rows = faults
    .slice(0, mostShown)
    .map(({ attachment: { fileName, contentType, bytes }, says: why }) => [
      fileName === '' ? nameless : fileName,
      contentType,
      printBytes(bytes),
      why,
    ]);
  return fail(says, { details: [{ kind: 'table', title, columns, rows }] });
}

function several(count: number, first: Text): Text {
  return {
    en: `${count} attachments, the first: ${first.en}`,
    ja: `${count} 個の添付ファイルが該当します。1 つ目: ${first.ja}`,
  };
}

/** As it is called in a sentence. */
export function nameOf({ fileName, contentType }: MessageAttachment): string {
  return fileName === '' ? contentType : fileName;
}

const none: Text = { en: 'The message has no attachments.', ja: '添付ファイルはありません。' };
const nameless: Text = { en: '(no name)', ja: '（名前なし）' };
const title: Text = { en: 'Attachments', ja: '添付ファイル' };
const columns: readonly Text[] = [
  { en: 'Name', ja: '名前' },
  { en: 'Type', ja: 'タイプ' },
  { en: 'Size', ja: 'サイズ' },
  { en: 'Why', ja: '理由' },
];
