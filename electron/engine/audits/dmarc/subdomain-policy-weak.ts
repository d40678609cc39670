// D14: sub-domains are asked less of than the domain itself.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { strictness } from '../../derive/dmarc-policy.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcSubdomainPolicyWeak = defineAudit({
  id: 'dmarc-subdomain-policy-weak',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: {
      en: 'Subdomains are less protected than the domain',
      ja: 'サブドメインの保護がドメイン本体より弱くなっています',
    },
    passed: {
      en: 'Subdomains are as protected as the domain',
      ja: 'サブドメインもドメイン本体と同等に保護されています',
    },
    why: {
      en: 'The sp tag asks for less than p. Forgers can write from a subdomain, real or invented, and readers still see your name in it.',
      ja: 'sp が p より弱い設定です。攻撃者は実在・架空のサブドメインを使えば、貴社の名前を含むアドレスで容易になりすませます。',
    },
    fix: {
      en: 'When the reports show that your sending subdomains pass, delete sp so that p applies to them too. Until then, give only the subdomain that needs it a weaker record of its own.',
      ja: '送信元のサブドメインが合格していることをレポートで確認したら、sp を削除して p を適用します。それまでは、必要なサブドメインだけに弱いポリシーの個別レコードを設定してください。',
    },
  },
  sources: [cite(9989, '4.7', 'D14')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      const weak = record.p !== null && record.sp !== null && strictness(record.sp) < strictness(record.p);
      if (!weak) return pass(null, { replies: [reply] });
      const reason = { en: `Weaker than p=${record.p}.`, ja: `p=${record.p} より弱い設定です。` };
      return fail(
        {
          en: `${found.at} asks for p=${record.p}, but only sp=${record.sp} for its subdomains.`,
          ja: `${found.at} のポリシーは p=${record.p} ですが、サブドメインには sp=${record.sp} が適用されます。`,
        },
        {
          details: [recordExcerpt(found, markTags(record, ['sp'], reason)), amendedRecord(found, { sp: null })],
          replies: [reply],
        },
      );
    }),
});
