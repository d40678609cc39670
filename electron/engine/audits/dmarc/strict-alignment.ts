// D29: aspf=s with a custom MAIL FROM, which is always a sub-domain: SPF can never count.
import { repliesIn } from '../../../../shared/evidence.ts';
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { predictDmarc } from '../../derive/predict-dmarc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcStrictAlignment = defineAudit({
  id: 'dmarc-strict-alignment',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk', 'dmarcStreams'],
  weighs: ['mailFrom'],
  texts: {
    title: {
      en: 'Strict SPF alignment can never pass with Amazon SES',
      ja: 'Amazon SES では SPF の厳格アライメントに合格できません',
    },
    passed: {
      en: 'The SPF alignment mode fits your MAIL FROM domain',
      ja: 'SPF のアライメントは MAIL FROM と整合しています',
    },
    why: {
      en: 'The tag aspf=s requires the MAIL FROM domain (where bounces go) to be exactly the From domain. A custom MAIL FROM domain in Amazon SES is always a subdomain, so SPF never counts for DMARC. If the DKIM signature breaks, the mail fails.',
      ja: 'aspf=s では、MAIL FROM ドメイン（バウンスの宛先）と From ドメインの完全一致が必要です。Amazon SES のカスタム MAIL FROM ドメインは必ずサブドメインになるため、SPF は DMARC で有効になりません。DKIM 署名が壊れると、それだけで不合格になります。',
    },
    fix: {
      en: 'Delete aspf=s. Relaxed alignment, the default, accepts any subdomain of your organization.',
      ja: 'aspf=s を削除してください。既定の緩和アライメントなら、同じ組織のサブドメインが認められます。',
    },
  },
  sources: [
    cite(9989, '4.4.2', 'D29'),
    {
      title: 'Amazon SES: DMARC',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html',
    },
  ],
  judge: ({ target, dmarcWalk, dmarcStreams, mailFrom }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      if (found.record.aspf !== 's') return pass(null, { replies: [found.reply] });
      if (mailFrom.state === 'unreachable') return cannotTell(repliesIn(mailFrom.from));
      const domains = mailFrom.state === 'seen' ? mailFrom.value.map(({ domain }) => domain) : [];
      const predictions = domains.map((mailFromDomain) =>
        predictDmarc({ fromDomain: target.domain, mailFromDomain, dkimDomain: target.domain }, dmarcStreams),
      );
      const broken = predictions.flatMap(({ stream, legs }) =>
        legs.some(({ leg, aligned }) => leg === 'spf' && aligned === 'no') ? [stream.mailFromDomain] : [],
      );
      if (domains.length === 0) return notApplicable(noneText);
      if (broken.length === 0) return pass(null, { replies: [found.reply] });
      const reason = { en: 'Requires exactly the same name.', ja: '完全に同じ名前を求めます。' };
      return fail(
        {
          en: `MAIL FROM ${broken.join(', ')} is not exactly ${target.domain}, so SPF never counts.`,
          ja: `MAIL FROM の ${broken.join('、')} は ${target.domain} と一致しないため、SPF は有効になりません。`,
        },
        {
          details: [
            recordExcerpt(found, markTags(found.record, ['aspf'], reason)),
            amendedRecord(found, { aspf: null }),
          ],
          replies: [found.reply],
        },
      );
    }),
});

const noneText = {
  en: 'aspf=s is set, but no custom MAIL FROM domain was found to compare with. Name yours to have it judged.',
  ja: 'aspf=s が設定されていますが、照合するカスタム MAIL FROM が見つかりません。MAIL FROM を指定すると判定できます。',
};
