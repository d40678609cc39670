// X11: the one MX record of the custom MAIL FROM domain is no feedback host of SES.
import { feedbackValue, isFeedback, isMailbox, sayEffectNow } from '../../derive/mail-from-records.ts';
import { mxExcerpt, replaceMx } from '../../derive/mx-detail.ts';
import { printExchange } from '../../protocols/mx/print.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFromMx } from '../judge-mail-from.ts';

export const sesMailFromMxForeign = defineAudit({
  id: 'ses-mail-from-mx-foreign',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFromAnswers'],
  texts: {
    title: {
      en: 'The MX record of the MAIL FROM domain is not the one for SES',
      ja: 'MAIL FROM ドメインの MX が SES 用ではありません',
    },
    passed: {
      en: 'The MX record of the MAIL FROM domain points to SES',
      ja: 'MAIL FROM ドメインの MX は SES を指しています',
    },
    why: {
      en: 'SES uses a MAIL FROM domain only while its MX record names the feedback host of SES, where bounces arrive. Any other host, even the one that receives mail for SES (inbound-smtp), makes the setup fail.',
      ja: 'SES が MAIL FROM ドメインを使うのは、MX がバウンスを受け取る SES のフィードバック用ホストを指している間だけです。ほかのホスト（SES のメール受信用の inbound-smtp を含む）では設定が失敗します。',
    },
    fix: {
      en: 'Replace the MX record with the one below. If people receive mail at this name, leave it and choose another subdomain as MAIL FROM domain.',
      ja: 'MX レコードを下のものに置き換えてください。この名前で人がメールを受け取っている場合は変更せず、別のサブドメインを MAIL FROM ドメインにします。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11', 'SES2-MF-3')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFromMx(sesIdentity, mailFromAnswers, ({ mailFrom, mx, exchanges }) => {
      const [only, ...others] = exchanges;
      if (only === undefined || others.length > 0) return notApplicable(severalText);
      if (isFeedback(only)) return pass(null, { replies: [mx] });
      if (isMailbox(only)) return notApplicable(mailboxText);
      const effect = sayEffectNow(mailFrom, sesIdentity);
      return fail(
        {
          en: `${mailFrom.domain} has the MX record ${printExchange(only)}. ${effect.en}`,
          ja: `${mailFrom.domain} の MX レコードは ${printExchange(only)} です。${effect.ja}`,
        },
        {
          details: [mxExcerpt(mx, () => notSes), replaceMx(mx, { from: only, to: feedbackValue(sesIdentity) })],
          replies: [mx],
        },
      );
    }),
});

const notSes = { en: 'Not a feedback host of Amazon SES.', ja: 'Amazon SES のフィードバック用ホストではありません。' };
const mailboxText = {
  en: 'The MX record leads to a provider of mailboxes; another check covers that.',
  ja: 'MX はメールボックスの事業者を指しています。別の項目で判定します。',
};
const severalText = {
  en: 'There are several MX records; another check covers that.',
  ja: 'MX レコードが複数あります。別の項目で判定します。',
};
