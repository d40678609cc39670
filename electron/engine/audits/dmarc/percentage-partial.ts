// D19: pct below 100, which RFC 9989 dropped and older receivers still obey.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { requestedOf } from '../../derive/dmarc-policy.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcPercentagePartial = defineAudit({
  id: 'dmarc-percentage-partial',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: {
      en: 'The policy covers only part of the mail (pct)',
      ja: 'ポリシーが一部のメールにしか適用されません（pct）',
    },
    passed: { en: 'The policy covers all mail', ja: 'ポリシーはすべてのメールに適用されます' },
    why: {
      en: 'Current receivers ignore pct and apply the policy to all mail; older ones apply it only to the stated share. The same mail is treated differently, and BIMI logos may not be shown.',
      ja: '現行仕様の受信側は pct を無視して全メールに適用し、旧仕様の受信側は指定割合にだけ適用します。同じメールの扱いが分かれるうえ、BIMI のロゴも表示されないことがあります。',
    },
    fix: {
      en: 'Delete pct. To tighten the policy in steps, use t=y instead: receivers then apply the policy one level weaker.',
      ja: 'pct を削除してください。慎重に引き上げたい場合は、ポリシーを 1 段階緩める現行の t=y を使います。',
    },
  },
  sources: [cite(9989, 'A.6', 'D19'), cite(7489, '6.3')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      if (record.pct === 100) return pass(null, { replies: [reply] });
      const { published } = requestedOf(record, found.own ? 'itself' : 'existing-subdomain');
      if (published === 'none') return notApplicable(noEffectText);
      const reason = { en: 'Only older receivers follow this.', ja: '旧仕様の受信側だけが従います。' };
      return fail(
        {
          en: `Older receivers apply ${published} to ${record.pct}% of failing mail, current ones to all of it.`,
          ja: `旧仕様の受信側は不合格メールの ${record.pct}% に、現行仕様の受信側はすべてに ${published} を適用します。`,
        },
        {
          details: [recordExcerpt(found, markTags(record, ['pct'], reason)), amendedRecord(found, { pct: null })],
          replies: [reply],
        },
      );
    }),
});

const noEffectText = {
  en: 'pct has no effect while the policy is none.',
  ja: 'ポリシーが none の間、pct は効果がありません。',
};
