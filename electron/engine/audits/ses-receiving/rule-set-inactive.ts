// INB-1: the domain's mail goes to SES, where no receipt rule set is active, so that all of it is refused.
import { ownMx } from '../../derive/mx-detail.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeReceivingHere } from '../judge-receiving.ts';

export const sesReceivingRuleSetInactive = defineAudit({
  id: 'ses-receiving-rule-set-inactive',
  topic: 'ses-receiving',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'mx', 'sesReceiving'],
  texts: {
    title: {
      en: 'SES refuses the mail of this domain: no rule set is active',
      ja: 'ルールセットが無効なため、受信が拒否されています',
    },
    passed: { en: 'A receipt rule set is active', ja: '受信ルールセットが有効です' },
    why: {
      en: 'The MX record leads to SES, but no receipt rule set is active in this region. SES takes mail only where a rule of the active set says what to do with it, and refuses all other mail.',
      ja: 'MX は SES を指していますが、このリージョンに有効な受信ルールセットがありません。SES は有効なルールセットに該当するルールがあるメールだけを受け取り、それ以外はすべて拒否します。',
    },
    fix: {
      en: 'Set a receipt rule set as active in this region, or point the MX record to the host that should receive the mail.',
      ja: 'このリージョンで受信ルールセットを有効にするか、MX を本来の受信先に変更してください。',
    },
  },
  sources: [citeSes('email receiving', 'receiving-email-receipt-rules-console-walkthrough', 'X23', 'SES1-INB-1')],
  judge: ({ sesIdentity, mx, sesReceiving }) =>
    judgeReceivingHere(sesIdentity, mx, () => {
      if (sesReceiving.ruleSet !== null) return pass();
      return fail(
        {
          en: `Mail to ${sesIdentity.domain} goes to SES in ${sesIdentity.region}, where no rule set is active.`,
          ja: `${sesIdentity.domain} 宛てのメールは ${sesIdentity.region} の SES に届きますが、有効なルールセットがありません。`,
        },
        { replies: [ownMx(mx)] },
      );
    }),
});
