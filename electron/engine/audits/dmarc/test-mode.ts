// D18: t=y, so that the policy applies one level milder than written.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { requestedOf } from '../../derive/dmarc-policy.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcTestMode = defineAudit({
  id: 'dmarc-test-mode',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'DMARC is in test mode (t=y)', ja: 'DMARC がテストモードです（t=y）' },
    passed: { en: 'DMARC is not in test mode', ja: 'DMARC はテストモードではありません' },
    why: {
      en: 'With t=y, receivers apply the policy one level weaker: reject becomes quarantine, quarantine becomes none. Older receivers do not know t and apply the full policy, so the same mail is treated in two ways.',
      ja: 't=y では、受信側はポリシーを 1 段階緩めて適用します（reject は quarantine、quarantine は none）。旧仕様の受信側は t を認識せず、そのまま適用するため、扱いが分かれます。',
    },
    fix: {
      en: 'Keep t=y only while you watch the reports after raising the policy. When none of your own mail fails, delete it.',
      ja: 't=y は、ポリシーを引き上げてレポートを確認する間だけ使います。正規のメールに不合格がなくなったら削除してください。',
    },
  },
  sources: [cite(9989, '4.7', 'D18'), cite(9989, 'A.6')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      const { published, applied } = requestedOf(record, found.own ? 'itself' : 'existing-subdomain');
      if (record.t !== 'y') return pass(null, { replies: [reply] });
      if (published === 'none') return notApplicable(noEffectText);
      const reason = { en: `Turns ${published} into ${applied}.`, ja: `${published} が ${applied} に緩和されます。` };
      return fail(
        {
          en: `The record asks for ${published}, but because of t=y receivers apply ${applied}.`,
          ja: `ポリシーは ${published} ですが、t=y のため ${applied} として扱われます。`,
        },
        {
          details: [recordExcerpt(found, markTags(record, ['t'], reason)), amendedRecord(found, { t: null })],
          replies: [reply],
        },
      );
    }),
});

const noEffectText = {
  en: 't=y has no effect while the policy is none.',
  ja: 'ポリシーが none の間、t=y は効果がありません。',
};
