// X11: the MX record of the custom MAIL FROM domain has another preference than the 10 that SES writes.
import { feedbackValue, isFeedback, isMxForSes } from '../../derive/mail-from-records.ts';
import { mxExcerpt, replaceMx } from '../../derive/mx-detail.ts';
import { printExchange } from '../../protocols/mx/print.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFromMx } from '../judge-mail-from.ts';

export const sesMailFromMxPriority = defineAudit({
  id: 'ses-mail-from-mx-priority',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity', 'mailFromAnswers'],
  texts: {
    title: {
      en: 'The MX record of the MAIL FROM domain has another priority than 10',
      ja: 'MAIL FROM ドメインの MX の優先度が 10 ではありません',
    },
    passed: {
      en: 'The MX record of the MAIL FROM domain has the priority 10',
      ja: 'MAIL FROM ドメインの MX の優先度は 10 です',
    },
    why: {
      en: 'SES writes the record with the priority 10. With a single MX record the number changes nothing for the mail; it only makes comparing with the SES console harder.',
      ja: 'SES が示すレコードの優先度は 10 です。MX が 1 つだけなら配信への影響はありませんが、SES コンソールの値と照合しにくくなります。',
    },
    fix: {
      en: 'You can leave it. To have the same value as the SES console, publish the record below.',
      ja: 'このままでも問題ありません。SES コンソールの値とそろえる場合は、下のレコードに置き換えてください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFromMx(sesIdentity, mailFromAnswers, ({ mx, exchanges }) => {
      const only = exchanges.find(isFeedback);
      if (only === undefined || !isMxForSes(mx)) return notApplicable(otherText);
      if (only.preference === 10) return pass(null, { replies: [mx] });
      const [, host = ''] = feedbackValue(sesIdentity).split(' ');
      return fail(
        {
          en: `The priority is ${only.preference}; it makes no difference to the mail.`,
          ja: `優先度は ${only.preference} です。配信への影響はありません。`,
        },
        {
          details: [
            mxExcerpt(mx, () => null),
            ...(only.host === host ? [replaceMx(mx, { from: only, to: printExchange({ preference: 10, host }) })] : []),
          ],
          replies: [mx],
        },
      );
    }),
});

const otherText = {
  en: 'There is not exactly one MX record of SES; another check covers that.',
  ja: 'SES の MX レコードがちょうど 1 つではありません。別の項目で判定します。',
};
