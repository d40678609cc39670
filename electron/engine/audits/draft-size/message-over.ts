// The filled-in message is larger than SES sends by any way.
import { megabyte } from '../../../../shared/print-bytes.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { sayMessageSize } from '../say-message-size.ts';

export const draftSizeMessageOver = defineAudit({
  id: 'draft-size-message-over',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSizes'],
  weighs: ['draftMessage'],
  texts: {
    title: { en: 'The message is larger than SES sends', ja: 'メッセージが SES で送信できるサイズを超えています' },
    passed: { en: 'SES sends a message of this size', ja: 'SES で送信できるサイズです' },
    why: {
      en: 'SES refuses messages of more than 40 MB after encoding, attachments included.',
      ja: 'エンコード後のサイズが添付ファイルを含めて 40 MB を超えるメッセージは、SES に拒否されます。',
    },
    fix: {
      en: 'Link to large files instead of attaching them, and shorten what the data makes long, such as a loop over many items.',
      ja: '大きなファイルは添付せずにリンクにし、多数の項目の繰り返しなど、データによって長くなっている箇所を短くしてください。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftSizes: { messageBytes }, draftMessage }) =>
    messageBytes <= 40 * megabyte ? pass() : fail(sayMessageSize(messageBytes, draftMessage)),
});
