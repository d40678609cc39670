// DM-1, DM-3: aspf=s, with which the MAIL FROM domain of SES can never align, since it is always a sub-domain.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';
import { judgeIdentityRecord } from '../judge-identity-record.ts';

export const sesDmarcAspfStrict = defineAudit({
  id: 'ses-dmarc-aspf-strict',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'dmarcWalk'],
  texts: {
    title: {
      en: 'Strict SPF alignment can never pass with Amazon SES',
      ja: 'Amazon SES では SPF の厳格アライメントに合格できません',
    },
    passed: { en: 'SPF alignment is relaxed', ja: 'SPF のアライメントは緩和モードです' },
    why: {
      en: 'With aspf=s the MAIL FROM domain must be exactly the From domain. In SES it is always another one: a subdomain that you choose, or a domain of Amazon. SPF therefore never counts, and DKIM alone has to carry all mail.',
      ja: 'aspf=s では MAIL FROM ドメインと From ドメインの完全一致が必要です。SES の MAIL FROM は、指定したサブドメインか Amazon のドメインになり、決して一致しません。SPF は有効にならず、DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Publish the record below without aspf=s. Relaxed alignment, the default, accepts every subdomain of your organization.',
      ja: 'aspf=s を除いた下のレコードに置き換えてください。既定の緩和モードでは、同じ組織のサブドメインがすべて認められます。',
    },
  },
  sources: [
    citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'X13', 'SES1-DM-1', 'SES2-DM-3', 'SES4-13'),
    cite(9989, '4.4.2'),
  ],
  judge: ({ sesIdentity, dmarcWalk }) =>
    judgeIdentityRecord(sesIdentity, dmarcWalk, (found) => {
      const domain = sesIdentity.mailFrom?.domain ?? null;
      if (found.record.aspf !== 's' || domain === sesIdentity.domain) return pass(null, { replies: [found.reply] });
      return fail(domain === null ? noneText : strictText(domain, sesIdentity.domain), {
        details: [
          recordExcerpt(found, markTags(found.record, ['aspf'], exactly)),
          amendedRecord(found, { aspf: null }),
        ],
        replies: [found.reply],
      });
    }),
});

const exactly = { en: 'Requires exactly the same name.', ja: '完全に同じ名前を求めます。' };
const noneText = {
  en: 'aspf=s is set: SPF does not count now, and a custom MAIL FROM domain could not change that.',
  ja: 'aspf=s が設定されています。現在 SPF は有効ではなく、カスタム MAIL FROM ドメインを設定しても有効になりません。',
};
const strictText = (mailFrom: string, from: string) => ({
  en: `aspf=s is set, and MAIL FROM ${mailFrom} is not exactly ${from}: SPF never counts.`,
  ja: `aspf=s が設定されていますが、MAIL FROM の ${mailFrom} は ${from} と一致しないため、SPF は有効になりません。`,
});
