// D15: sp or np on a record whose domain is not an organizational domain, where receivers never read them.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcSubdomainTagUseless = defineAudit({
  id: 'dmarc-subdomain-tag-useless',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'A subdomain policy (sp, np) has no effect here', ja: 'この場所の sp・np は効果がありません' },
    passed: { en: 'Subdomain policies are where receivers read them', ja: 'sp・np は参照される場所にあります' },
    why: {
      en: 'Receivers read the policy for subdomains only at the organizational domain. In a record further down, sp and np promise protection that does not exist.',
      ja: 'サブドメイン用のポリシーは組織ドメインのレコードからのみ読み取られます。下位のレコードに sp や np を書いても、期待する保護は得られません。',
    },
    fix: {
      en: 'Delete sp and np here and set them at the organizational domain. If a separate unit runs this subdomain, psd=n makes it an organizational domain.',
      ja: 'ここの sp・np を削除し、組織ドメインのレコードで設定してください。独立した部門が運用するサブドメインであれば、psd=n を付けると組織ドメインになります。',
    },
  },
  sources: [cite(9989, '4.7', 'D15'), cite(9989, '5.1.8')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply, walk } = found;
      const tags = record.tags.filter(({ name }) => name === 'sp' || name === 'np');
      if (!found.own || tags.length === 0) return notApplicable(noneText);
      if (walk.organizationalDomain === null) return cannotTell(walk.unreached);
      if (walk.organizationalDomain === found.at) return pass(null, { replies: [reply] });
      const reason = { en: 'Read only at the organizational domain.', ja: '組織ドメインでのみ参照されます。' };
      const written = tags.map(({ name, value }) => `${name}=${value}`);
      return fail(
        {
          en: `The organizational domain is ${walk.organizationalDomain}, so ${written.join(' and ')} at ${found.at} is not read.`,
          ja: `組織ドメインは ${walk.organizationalDomain} のため、${found.at} の ${written.join('、')} は参照されません。`,
        },
        {
          details: [
            recordExcerpt(found, markTags(record, ['sp', 'np'], reason)),
            amendedRecord(found, { sp: null, np: null }),
          ],
          replies: [reply],
        },
      );
    }),
});

const noneText = {
  en: "The domain's own record has no sp or np.",
  ja: 'ドメイン自身のレコードに sp・np はありません。',
};
