// The size of a message in one sentence, before and after encoding.
import type { Evidence } from '../../../shared/evidence.ts';
import type { DraftMessage } from '../../../shared/draft/report.ts';
import type { Text } from '../../../shared/text.ts';
import { printBytes } from '../../../shared/print-bytes.ts';

export function sayMessageSize(messageBytes: number, message: Evidence<DraftMessage>): Text {
  const attachments = message.state === 'seen' ? message.value.form.attachments : [];
  const whole = printBytes(messageBytes);
  if (attachments.length === 0) return { en: `It is about ${whole}.`, ja: `約 ${whole} です。` };
  const files = printBytes(attachments.reduce((sum, { bytes }) => sum + bytes, 0));
  return {
    en: `It is about ${whole} as sent; its attachments are ${files} before they are encoded.`,
    ja: `送信時は約 ${whole} です（エンコード前の添付ファイルは ${files}）。`,
  };
}
