// SES2-DK-6: there are spaces within the BYODKIM key.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesByodkim } from '../judge-ses-byodkim.ts';

export const sesDkimByodkimSpaces = defineAudit({
  id: 'ses-dkim-byodkim-spaces',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'There are spaces in your own DKIM key', ja: '独自の DKIM 鍵に空白が含まれています' },
    passed: { en: 'There are no spaces in your own DKIM key', ja: '独自の DKIM 鍵に空白は含まれていません' },
    why: {
      en: 'Receivers skip spaces in a key, but SES asks for a key without them, and may not confirm the record.',
      ja: '受信側は鍵の中の空白を無視しますが、SES は空白のない鍵を求めており、レコードを検証できないことがあります。',
    },
    fix: {
      en: 'Publish the key below, in one line. If your DNS panel splits long values, it must join the parts without anything in between.',
      ja: '下の鍵を 1 行で公開してください。長い値が分割される DNS 管理画面では、各部分の間に何も入らないようにします。',
    },
  },
  sources: [citeSes('BYODKIM', 'send-email-authentication-dkim-bring-your-own', 'X05', 'SES2-DK-6')],
  judge: (inputs) => judgeSesByodkim(inputs, ['spaces']),
});
