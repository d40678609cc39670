// X03: a CNAME points to the DKIM zone of another region of SES.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenWrongRegion = defineAudit({
  id: 'ses-dkim-token-wrong-region',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'A DKIM record points to another region', ja: 'DKIM レコードが別のリージョンを指しています' },
    passed: { en: 'No DKIM record points to another region', ja: '別のリージョンを指す DKIM レコードはありません' },
    why: {
      en: 'Some regions publish their keys in a zone of their own. A CNAME into the zone of another region finds no key for this token, so SES does not confirm the identity and receivers see no signature.',
      ja: '一部のリージョンは、鍵を独自のゾーンで公開しています。別のリージョンのゾーンを指す CNAME ではこのトークンの鍵が見つからず、SES で検証されず、署名も検証できません。',
    },
    fix: {
      en: 'Replace the target with the one below. It comes from SES for this region; examples in guides and templates often name dkim.amazonses.com for all regions.',
      ja: '参照先を下の値に置き換えてください。これはこのリージョンの SES が示す値です。解説記事やテンプレートには、全リージョン共通として dkim.amazonses.com と書かれていることがあります。',
    },
  },
  sources: [
    citeSesApi('DkimAttributes', 'X03', 'SES1-DK-2'),
    citeSes('Easy DKIM', 'send-email-authentication-dkim-easy'),
  ],
  judge: (inputs) => judgeSesTokens(inputs, 'wrong-region'),
});
