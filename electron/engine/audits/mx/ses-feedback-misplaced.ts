// The MX record of a MAIL FROM domain, put at a domain where people expect their mail.
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { mxExcerpt, ownMx, removeMx } from '../../derive/mx-detail.ts';
import { suffixFacts } from '../../protocols/dmarc/public-suffix.ts';
import { sesFeedbackRegion } from '../../protocols/mx/ses-endpoint.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const mxSesFeedbackMisplaced = defineAudit({
  id: 'mx-ses-feedback-misplaced',
  topic: 'mx',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'mx'],
  texts: {
    title: {
      en: "The feedback host of SES receives the domain's mail",
      ja: 'SES のフィードバック用ホストが受信先になっています',
    },
    passed: {
      en: "The domain's mail does not go to the feedback host of SES",
      ja: 'SES のフィードバック用ホストは受信先になっていません',
    },
    why: {
      en: 'The host feedback-smtp.<region>.amazonses.com takes bounces for Amazon SES and nothing else. Mail that people write to this domain is lost there.',
      ja: 'feedback-smtp.<リージョン>.amazonses.com は、Amazon SES がバウンスを受け取るためだけのホストです。人がこのドメイン宛てに書いたメールは、ここで失われます。',
    },
    fix: {
      en: 'Delete this MX record here. It belongs at the custom MAIL FROM domain, a subdomain that is used for nothing else.',
      ja: 'この MX レコードをここから削除してください。これはカスタム MAIL FROM ドメイン（専用のサブドメイン）に置くものです。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ target, mx }) => {
    const own = ownMx(mx);
    const exchanges = exchangesIn(mx);
    const feedback = exchanges.filter(({ host }) => sesFeedbackRegion(host) !== null);
    // Alone at a sub-domain it is a MAIL FROM domain as it should be.
    const isMailFrom = feedback.length === exchanges.length && suffixFacts(target.domain).registrable !== target.domain;
    if (feedback.length === 0 || isMailFrom) return pass(null, { replies: [own] });
    return fail(
      {
        en: `${target.domain} names ${feedback.map(({ host }) => host).join(', ')} as a host for its mail.`,
        ja: `${target.domain} の受信先に ${feedback.map(({ host }) => host).join('、')} が含まれています。`,
      },
      {
        details: [
          mxExcerpt(own, ({ host }) => (sesFeedbackRegion(host) === null ? null : onlyBounces)),
          ...feedback.map((exchange) => removeMx(own, exchange)),
        ],
        replies: [own],
      },
    );
  },
});

const onlyBounces = { en: 'Takes only bounces for Amazon SES.', ja: 'Amazon SES のバウンス専用です。' };
