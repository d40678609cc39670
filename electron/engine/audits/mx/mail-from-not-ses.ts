// A custom MAIL FROM domain of Amazon SES whose MX is not the single one that SES asks for.
import type { DnsReply } from '../../../../shared/dns.ts';
import { feedbackRecord } from '../../derive/feedback-record.ts';
import { mxExcerpt, removeMx, replaceMx } from '../../derive/mx-detail.ts';
import { parseMx } from '../../protocols/mx/parse.ts';
import { sesFeedbackRegion } from '../../protocols/mx/ses-endpoint.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxMailFromNotSes = defineAudit({
  id: 'mx-mail-from-not-ses',
  topic: 'mx',
  subject: 'domain',
  severity: 'blocker',
  needs: ['target', 'mailFrom'],
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
      en: 'A custom MAIL FROM domain must have exactly one MX record, and it must point to the feedback host of Amazon SES. Otherwise, its setup fails: depending on your setting, SES uses its default MAIL FROM domain or rejects your mail.',
      ja: 'カスタム MAIL FROM ドメインには、Amazon SES のフィードバック用ホストを指す MX レコードがちょうど 1 つ必要です。それ以外では設定が失敗し、SES 側の設定に応じて、デフォルトの MAIL FROM ドメインが使われるか、送信が拒否されます。',
    },
    fix: {
      en: 'At this name, keep exactly one MX record, the one for SES. A MAIL FROM domain cannot also send or receive ordinary mail: if this one does, choose a subdomain that is used for nothing else. If the SES console shows the setup as failed, start it again there.',
      ja: 'この名前の MX レコードは、SES 用の 1 つだけにしてください。通常のメールを送受信する名前は MAIL FROM ドメインにできないため、その場合は専用のサブドメインを選びます。SES コンソールに失敗と表示されている場合は、設定をやり直してください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ target, mailFrom }) => {
    const answered = mailFrom.filter(({ how, mx }) => mx.outcome === 'answer' && (how === 'given' || oursIn(mx) > 0));
    const wrong = answered.filter(({ mx }) => oursIn(mx) !== 1 || parseMx(mx).length !== 1);
    if (wrong.length > 0) {
      const list = wrong.map(({ domain }) => domain).join(', ');
      const details = wrong.flatMap(({ domain, mx }) => {
        // The domain's own MX records bring its mail: SES wants a sub-domain, and no change here.
        if (domain === target.domain) return [mxExcerpt(mx, ({ host }) => (isForSes(host) ? null : notSes))];
        const [keep, ...others] = parseMx(mx).toSorted((a, b) => Number(isForSes(b.host)) - Number(isForSes(a.host)));
        const { value, note } = feedbackRecord(domain, mailFrom);
        const right = keep === undefined || isForSes(keep.host) ? [] : [replaceMx(mx, { from: keep, to: value }, note)];
        return [
          mxExcerpt(mx, ({ host }) => (isForSes(host) ? null : notSes)),
          ...right,
          ...others.map((one) => removeMx(mx, one)),
        ];
      });
      return fail(
        {
          en: `${list} does not have exactly one MX record that points to feedback-smtp.<region>.amazonses.com.`,
          ja: `${list} の MX レコードが、feedback-smtp.<リージョン>.amazonses.com を指す 1 つだけになっていません。`,
        },
        { details, replies: wrong.map(({ mx }) => mx) },
      );
    }
    const unreached = mailFrom.filter(
      ({ mx }) => mx.outcome !== 'nodata' && mx.outcome !== 'nxdomain' && mx.outcome !== 'answer',
    );
    if (unreached.length > 0) return cannotTell(unreached.map(({ mx }) => mx));
    return answered.length === 0 ? notApplicable(noMx) : pass(null, { replies: answered.map(({ mx }) => mx) });
  },
});

/** A name that was only guessed and has ordinary MX records alone may be no MAIL FROM domain at all. */
const oursIn = (mx: DnsReply): number => parseMx(mx).filter(({ host }) => isForSes(host)).length;
const isForSes = (host: string): boolean => sesFeedbackRegion(host) !== null;
const notSes = { en: 'Not a feedback host of Amazon SES.', ja: 'Amazon SES のフィードバック用ホストではありません。' };
const noMx = {
  en: 'No MX record of a MAIL FROM domain was found.',
  ja: 'MAIL FROM ドメインの MX レコードが見つかりません。',
};
