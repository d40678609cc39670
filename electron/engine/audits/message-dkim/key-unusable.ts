// The key that a signature names cannot be used.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeBroken } from '../judge-signatures.ts';

export const messageDkimKeyUnusable = defineAudit({
  id: 'message-dkim-key-unusable',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: "The signature's key cannot be used", ja: '署名の鍵を使えません' },
    passed: { en: "The signature's key is published", ja: '署名の鍵が公開されています' },
    why: {
      en: 'Receivers fetch the key from DNS for each message. Without a key, or with one that does not match, the signature does not count.',
      ja: '受信側はメールごとに DNS から鍵を取得します。鍵がない、または合わない場合、署名は無効になります。',
    },
    fix: {
      en: 'Publish the key at the name below, as your sending service shows it. For Amazon SES these are three CNAME records; check them with the advisor.',
      ja: '送信サービスが示すとおりに、下の名前で鍵を公開してください。Amazon SES では 3 つの CNAME レコードです。診断画面で確認できます。',
    },
  },
  sources: [citeRfc(6376, '6.1.2')],
  judge: ({ mail }) => judgeBroken(mail, ['key-missing', 'key-revoked', 'key-broken', 'key-refuses']),
});
