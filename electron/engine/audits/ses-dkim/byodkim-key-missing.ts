// X05: the public key of BYODKIM is at none of the zone's servers.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimByodkimKeyMissing = defineAudit({
  id: 'ses-dkim-byodkim-key-missing',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'Your own DKIM key is not published', ja: '独自の DKIM 鍵が公開されていません' },
    passed: { en: 'Your own DKIM key is published', ja: '独自の DKIM 鍵は公開されています' },
    why: {
      en: 'With a key of your own (BYODKIM), SES signs with the private key that you gave it. Without the public half in DNS, receivers cannot check a single signature, and SES does not confirm the identity.',
      ja: 'BYODKIM では、登録された秘密鍵で SES が署名します。対になる公開鍵が DNS になければ署名は一切検証できず、SES でも ID が検証されません。',
    },
    fix: {
      en: 'Publish a TXT record at this name: p= followed by the public key without the BEGIN and END lines, spaces and line breaks. If the key pair is lost, create a new one and set it in SES again.',
      ja: 'この名前に TXT レコードを公開してください。値は p= に続けて、BEGIN 行・END 行・空白・改行を除いた公開鍵です。鍵ペアを紛失した場合は作り直し、SES に設定し直します。',
    },
  },
  sources: [citeSes('BYODKIM', 'send-email-authentication-dkim-bring-your-own', 'X05', 'K02', 'SES2-DK-6')],
  judge: (inputs) => judgeSesTokens(inputs, 'absent', 'byodkim'),
});
