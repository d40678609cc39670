// More than one To, Cc or Bcc.
import { oncePerRfc } from '../../mail/header-names.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderRecipientsRepeated = defineAudit({
  id: 'draft-header-recipients-repeated',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMime'],
  texts: {
    title: { en: 'A recipient header appears more than once', ja: '宛先ヘッダーが重複しています' },
    passed: { en: 'Recipient headers appear once', ja: '宛先ヘッダーは 1 つずつです' },
    why: {
      en: 'RFC 5322 allows one To, one Cc and one Bcc. SES sends the message, but some receivers, such as Gmail, refuse it, and clients may show only the first.',
      ja: 'RFC 5322 では To、Cc、Bcc は 1 つずつです。SES は送信しますが、Gmail などで拒否されたり、最初の 1 つしか表示されなかったりします。',
    },
    fix: {
      en: 'Put all addresses into one header, separated by commas.',
      ja: 'すべてのアドレスをカンマ区切りで 1 つのヘッダーにまとめてください。',
    },
  },
  sources: [citeRfc(5322, '3.6')],
  judge: ({ draftMime: { structure } }) => {
    const { headers } = structure.root;
    return judgeHeaders(headers, ({ name }, index) => {
      const key = name.toLowerCase();
      const isSecond = oncePerRfc.has(key) && headers.findIndex((other) => other.name.toLowerCase() === key) !== index;
      return isSecond ? { en: `${name} appears again.`, ja: `${name} が重複しています。` } : null;
    });
  },
});
