// The filled-in message is larger than SES sends by any way.
import { sayBytes, megabyte } from '../../mail/say-bytes.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSizeMessageOver = defineAudit({
  id: 'draft-size-message-over',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSizes'],
  texts: {
    title: { en: 'The message is larger than SES sends', ja: 'メッセージが SES で送信できるサイズを超えています' },
    passed: { en: 'SES sends a message of this size', ja: 'SES で送信できるサイズです' },
    why: {
      en: 'SES refuses messages of more than 40 MB after encoding, attachments included.',
      ja: 'エンコード後のサイズが添付ファイルを含めて 40 MB を超えるメッセージは、SES に拒否されます。',
    },
    fix: {
      en: 'Find what the data makes long, such as a loop over many items, and shorten it.',
      ja: '多数の項目の繰り返しなど、データによって長くなっている箇所を短くしてください。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftSizes: { messageBytes } }) =>
    messageBytes <= 40 * megabyte
      ? pass()
      : fail({
          en: `The message is about ${sayBytes(messageBytes)}.`,
          ja: `メッセージは約 ${sayBytes(messageBytes)} です。`,
        }),
});
