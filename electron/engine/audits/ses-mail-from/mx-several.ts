// X11: more than one MX record at the custom MAIL FROM domain, where SES accepts exactly one.
import { feedbackValue, isFeedback, sayEffectNow } from '../../derive/mail-from-records.ts';
import { mxExcerpt, removeMx, replaceMx } from '../../derive/mx-detail.ts';
import { printExchange } from '../../protocols/mx/print.ts';
import type { Exchange } from '../../protocols/mx/types.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFromMx } from '../judge-mail-from.ts';

export const sesMailFromMxSeveral = defineAudit({
  id: 'ses-mail-from-mx-several',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFromAnswers'],
  texts: {
    title: {
      en: 'The MAIL FROM domain has more than one MX record',
      ja: 'MAIL FROM ドメインに MX レコードが複数あります',
    },
    passed: { en: 'The MAIL FROM domain has exactly one MX record', ja: 'MAIL FROM ドメインの MX は 1 つだけです' },
    why: {
      en: 'SES accepts a custom MAIL FROM domain only with exactly one MX record. With a second one, its setup fails, even if the record for SES is among them.',
      ja: 'カスタム MAIL FROM ドメインに認められる MX レコードは、ちょうど 1 つです。SES 用のレコードが含まれていても、ほかの MX があると設定は失敗します。',
    },
    fix: {
      en: 'Keep the record for SES and delete the others. If people receive mail at this name, choose another subdomain as MAIL FROM domain instead.',
      ja: 'SES 用のレコードだけを残し、ほかを削除してください。この名前で人がメールを受け取っている場合は、別のサブドメインを MAIL FROM ドメインにします。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'SES2-MF-2')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFromMx(sesIdentity, mailFromAnswers, ({ mailFrom, mx, exchanges }) => {
      if (exchanges.length === 1) return pass(null, { replies: [mx] });
      const right = feedbackValue(sesIdentity);
      const isRight = (exchange: Exchange): boolean => right.endsWith(` ${exchange.host}`);
      const keep = exchanges.find(isRight) ?? exchanges.find(isFeedback) ?? exchanges[0];
      const others = exchanges.filter((exchange) => exchange !== keep);
      const kept = keep === undefined || isRight(keep) ? [] : [replaceMx(mx, { from: keep, to: right })];
      const effect = sayEffectNow(mailFrom, sesIdentity);
      const list = exchanges.map(printExchange).join(', ');
      return fail(
        {
          en: `${mailFrom.domain} has ${exchanges.length} MX records: ${list}. ${effect.en}`,
          ja: `${mailFrom.domain} に MX レコードが ${exchanges.length} 件あります（${list}）。${effect.ja}`,
        },
        {
          details: [
            mxExcerpt(mx, (exchange) => (others.some(sameAs(exchange)) ? tooMany : null)),
            ...kept,
            ...others.map((other) => removeMx(mx, other)),
          ],
          replies: [mx],
        },
      );
    }),
});

const sameAs = (one: Exchange) => (other: Exchange) => printExchange(one) === printExchange(other);
const tooMany = { en: 'SES accepts one MX record only.', ja: 'SES が認める MX は 1 つだけです。' };
