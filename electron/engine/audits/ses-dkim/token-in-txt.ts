// K28: the target of a DKIM CNAME was published as the text of a TXT record.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenInTxt = defineAudit({
  id: 'ses-dkim-token-in-txt',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'A DKIM target was published as TXT', ja: 'DKIM の参照先が TXT で登録されています' },
    passed: { en: 'No DKIM target was published as TXT', ja: 'TXT で登録された DKIM の参照先はありません' },
    why: {
      en: 'A host name in a TXT record is only text and points nowhere. SES reports an invalid value, and receivers find no key.',
      ja: 'TXT レコードに書かれたホスト名はただの文字列で、参照になりません。SES は値が不正と判断し、受信側も鍵を見つけられません。',
    },
    fix: {
      en: 'Delete the TXT record first, because a CNAME cannot share a name with it. Then create the CNAME below.',
      ja: '先に TXT レコードを削除してください（CNAME と同じ名前には置けません）。そのあと、下の CNAME を作成します。',
    },
  },
  sources: [citeSes('Easy DKIM', 'send-email-authentication-dkim-easy', 'X01', 'K28')],
  judge: (inputs) => judgeSesTokens(inputs, 'in-txt'),
});
