// The filled-in message is larger than the older API and many receivers take.
import { megabyte } from '../../../../shared/print-bytes.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass, notApplicable } from '../define-audit.ts';
import { sayMessageSize } from '../say-message-size.ts';

export const draftSizeMessageLarge = defineAudit({
  id: 'draft-size-message-large',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftSizes'],
  weighs: ['draftMessage'],
  texts: {
    title: {
      en: 'The message is larger than many receivers accept',
      ja: '多くの受信側が受け付けないサイズのメッセージです',
    },
    passed: { en: 'Receivers accept a message of this size', ja: '受信側が受け付けるサイズです' },
    why: {
      en: 'Above 10 MB, SES API v1 refuses a message, API v2 and SMTP limit its sending rate, and many companies bounce it. Gmail and Outlook.com take about 25 MB.',
      ja: '10 MB を超えると、SES API v1 では拒否され、API v2 と SMTP では送信速度が制限されます。多くの企業でバウンスします。Gmail と Outlook.com の上限は約 25 MB です。',
    },
    fix: {
      en: 'Link to large files instead of attaching them, and shorten the loops over the data.',
      ja: '大きなファイルは添付せずにリンクにし、データによる繰り返しを短くしてください。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftSizes: { messageBytes }, draftMessage }) => {
    if (messageBytes > 40 * megabyte) return notApplicable(over);
    if (messageBytes <= 10 * megabyte) return pass();
    return fail(sayMessageSize(messageBytes, draftMessage));
  },
});

const over = { en: 'It is over 40 MB; another check covers that.', ja: '40 MB を超えています。別の項目で判定します。' };
