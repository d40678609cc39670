// X05: the record of BYODKIM holds something that is no RSA public key.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesByodkim } from '../judge-ses-byodkim.ts';

export const sesDkimByodkimKeyUnusable = defineAudit({
  id: 'ses-dkim-byodkim-key-unusable',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'Your own DKIM key cannot be read', ja: '独自の DKIM 鍵を読み取れません' },
    passed: { en: 'Your own DKIM key can be read', ja: '独自の DKIM 鍵は読み取れます' },
    why: {
      en: 'SES signs with your private key, but the record at the selector holds no matching kind of public key. No receiver can check the signatures.',
      ja: 'SES は秘密鍵で署名しますが、セレクターのレコードには公開鍵として使える値がありません。どの受信側も署名を検証できません。',
    },
    fix: {
      en: 'Publish p= followed by the public key of the pair that SES holds. The console shows only the placeholder p=customerProvidedPublicKey, because SES never learns the public key. Make it from the private key with openssl rsa -pubout if it is lost.',
      ja: 'SES に登録した鍵ペアの公開鍵を、p= に続けて公開してください。SES は公開鍵を保持しないため、コンソールには p=customerProvidedPublicKey という仮の値だけが表示されます。公開鍵を紛失した場合は、秘密鍵から openssl rsa -pubout で作れます。',
    },
  },
  sources: [citeSes('BYODKIM', 'send-email-authentication-dkim-bring-your-own', 'X05', 'SES2-DK-6')],
  judge: (inputs) => judgeSesByodkim(inputs, ['placeholder', 'unusable']),
});
