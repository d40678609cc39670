// The filled-in message is larger than the older API and many receivers take.
import { sayBytes, megabyte } from '../../mail/say-bytes.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass, notApplicable } from '../define-audit.ts';

export const draftSizeMessageLarge = defineAudit({
  id: 'draft-size-message-large',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftSizes'],
  texts: {
    title: {
      en: 'The message is larger than many receivers accept',
      ja: '多くの受信側が受け付けないサイズのメッセージです',
    },
    passed: { en: 'Receivers accept a message of this size', ja: '受信側が受け付けるサイズです' },
    why: {
      en: 'Above 10 MB, SES API v1 refuses a message, API v2 and SMTP limit its sending rate, and many receivers bounce it.',
      ja: '10 MB を超えると、SES API v1 では拒否され、API v2 と SMTP では送信速度が制限されます。受信側でバウンスすることも多くなります。',
    },
    fix: {
      en: 'Shorten the loops over the data, and link to large content instead of sending it.',
      ja: 'データによる繰り返しを短くし、大きな内容は送らずにリンクにしてください。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftSizes: { messageBytes } }) => {
    if (messageBytes > 40 * megabyte) return notApplicable(over);
    if (messageBytes <= 10 * megabyte) return pass();
    return fail({ en: `It is about ${sayBytes(messageBytes)}.`, ja: `約 ${sayBytes(messageBytes)} です。` });
  },
});

const over = { en: 'It is over 40 MB; another check covers that.', ja: '40 MB を超えています。別の項目で判定します。' };
