// D16: the domain rejects, but mail from sub-domains that do not exist is asked less of.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { requestedOf } from '../../derive/dmarc-policy.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcMissingNamePolicyWeak = defineAudit({
  id: 'dmarc-missing-name-policy-weak',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'Invented sub-domains are not rejected', ja: '存在しないサブドメインからのメールが拒否されません' },
    passed: { en: 'Invented sub-domains are rejected', ja: '存在しないサブドメインからのメールは拒否されます' },
    why: {
      en: 'No honest mail comes from a sub-domain that does not exist, so it can be rejected without any risk. As it is, forgers can invent one and get through.',
      ja: '存在しないサブドメインから正規のメールが届くことはないため、拒否しても支障はありません。現在の設定では、架空のサブドメインによるなりすましが通ってしまいます。',
    },
    fix: {
      en: 'Add np=reject. It concerns only names that do not exist in DNS and needs no roll-out.',
      ja: 'np=reject を追加してください。DNS に存在しない名前だけが対象のため、段階的な導入は不要です。',
    },
  },
  sources: [cite(9989, '4.7', 'D16')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      if (record.p !== 'reject') return notApplicable(notYetText);
      const { published, tag } = requestedOf(record, 'missing-subdomain');
      if (tag === null) return notApplicable(notYetText);
      if (published === 'reject') return pass(null, { replies: [reply] });
      const reason = { en: 'Holds for invented names too.', ja: '存在しない名前にも適用されます。' };
      return fail(
        {
          en: `${found.at} rejects forged mail, but for sub-domains that do not exist ${tag}=${published} applies.`,
          ja: `${found.at} のなりすましは拒否されますが、存在しないサブドメインには ${tag}=${published} が適用されます。`,
        },
        {
          details: [recordExcerpt(found, markTags(record, [tag], reason)), amendedRecord(found, { np: 'reject' })],
          replies: [reply],
        },
      );
    }),
});

const notYetText = {
  en: 'The domain does not ask for rejection yet, so this is no question.',
  ja: 'まだ reject を求めていないため、判定の対象ではありません。',
};
