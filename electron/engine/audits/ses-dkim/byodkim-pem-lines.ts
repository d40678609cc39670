// SES2-DK-6: the BEGIN and END lines of the key file were published with the BYODKIM key.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesByodkim } from '../judge-ses-byodkim.ts';

export const sesDkimByodkimPemLines = defineAudit({
  id: 'ses-dkim-byodkim-pem-lines',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: {
      en: 'Your own DKIM key was published with the lines of its file',
      ja: '独自の DKIM 鍵が鍵ファイルの行ごと公開されています',
    },
    passed: {
      en: 'Your own DKIM key was published without the lines of its file',
      ja: '独自の DKIM 鍵に鍵ファイルの行は含まれていません',
    },
    why: {
      en: 'The lines BEGIN PUBLIC KEY and END PUBLIC KEY belong to the file, not to the key. With them in the record, neither SES nor a receiver can read the key.',
      ja: 'BEGIN PUBLIC KEY と END PUBLIC KEY の行はファイルの一部で、鍵ではありません。レコードに含まれていると、SES も受信側も鍵を読み取れません。',
    },
    fix: {
      en: 'Publish p= followed by the key alone, in one line without spaces.',
      ja: 'p= に続けて、鍵の部分だけを空白なしの 1 行で公開してください。',
    },
  },
  sources: [citeSes('BYODKIM', 'send-email-authentication-dkim-bring-your-own', 'X05', 'SES2-DK-6')],
  judge: (inputs) => judgeSesByodkim(inputs, ['pem']),
});
