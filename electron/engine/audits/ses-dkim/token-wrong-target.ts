// X01: a DKIM record points to something other than its key at SES.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenWrongTarget = defineAudit({
  id: 'ses-dkim-token-wrong-target',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'A DKIM record points elsewhere', ja: 'DKIM レコードの参照先が違います' },
    passed: { en: 'No DKIM record points elsewhere', ja: '参照先の違う DKIM レコードはありません' },
    why: {
      en: 'The CNAME exists, but does not lead to the key of this token. Receivers find a wrong key or none, and SES does not confirm the identity.',
      ja: 'CNAME はありますが、このトークンの鍵につながっていません。受信側は誤った鍵を得るか、鍵を見つけられず、SES でも ID が検証されません。',
    },
    fix: {
      en: 'Replace the target with the one below. If your DNS panel appended the domain to it, end the target with a dot.',
      ja: '参照先を下の値に置き換えてください。末尾にドメイン名が付け足される場合は、値の最後にドットを付けます。',
    },
  },
  sources: [citeSes('Easy DKIM', 'send-email-authentication-dkim-easy', 'X01')],
  judge: (inputs) => judgeSesTokens(inputs, 'wrong-target'),
});
