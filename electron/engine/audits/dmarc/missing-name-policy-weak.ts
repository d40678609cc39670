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
    title: {
      en: 'Mail from nonexistent subdomains is not rejected',
      ja: '存在しないサブドメインからのメールが拒否されません',
    },
    passed: {
      en: 'Mail from nonexistent subdomains is rejected',
      ja: '存在しないサブドメインからのメールは拒否されます',
    },
    why: {
      en: 'Legitimate mail almost never comes from a subdomain that does not exist in DNS, so it can be rejected at little risk. As it is, forgers can invent a subdomain and get through.',
      ja: '存在しないサブドメインから正規のメールが届くことはほとんどないため、拒否しても支障はほぼありません。現在の設定では、架空のサブドメインによるなりすましが通ってしまいます。',
    },
    fix: {
      en: 'Check in the DMARC reports that none of your mail uses a subdomain that does not exist in DNS. Then add np=reject; it affects only such names.',
      ja: 'DNS に存在しないサブドメインを使う正規のメールがないことを DMARC レポートで確認してから、np=reject を追加してください。対象は存在しない名前だけです。',
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
      const reason = { en: 'Applies to nonexistent names too.', ja: '存在しない名前にも適用されます。' };
      return fail(
        {
          en: `${found.at} rejects forged mail, but for subdomains that do not exist ${tag}=${published} applies.`,
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
  en: 'The domain does not ask for rejection yet, so this does not apply.',
  ja: 'まだ reject を求めていないため、判定の対象ではありません。',
};
