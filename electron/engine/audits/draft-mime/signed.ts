// A message that is signed or encrypted already.
import { partsIn } from '../../mail/walk-parts.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftMimeSigned = defineAudit({
  id: 'draft-mime-signed',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMime'],
  texts: {
    title: {
      en: 'The message is signed or encrypted (S/MIME or OpenPGP)',
      ja: '署名または暗号化されています（S/MIME または OpenPGP）',
    },
    passed: { en: 'The message is neither signed nor encrypted', ja: '署名も暗号化もされていません' },
    why: {
      en: 'Plumbline leaves it unchanged. SES passes it on, but open and click tracking would change it and break the signature.',
      ja: 'ここでは内容を変更しません。SES はそのまま転送しますが、開封・クリックのトラッキングを有効にすると内容が変わり、署名が無効になります。',
    },
    fix: {
      en: 'Send it with a configuration set without tracking, and make changes only where it was signed.',
      ja: 'トラッキングのない設定セットで送信し、内容の変更は署名した環境で行ってください。',
    },
  },
  sources: [citeSes('sending raw email', 'send-email-raw')],
  judge: ({ draftMime: { structure } }) => {
    const found = partsIn(structure).find(({ contentType }) => sealed.has(contentType));
    return found === undefined
      ? pass()
      : fail({ en: `It has a part of type ${found.contentType}.`, ja: `${found.contentType} のパートがあります。` });
  },
});

const sealed: ReadonlySet<string> = new Set([
  'multipart/signed',
  'multipart/encrypted',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
]);
