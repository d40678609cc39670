// DM-2, DM-4: adkim=s, while SES signs this identity's mail with the key of the domain above it.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';
import { judgeIdentityRecord } from '../judge-identity-record.ts';
import { judgeSigner } from '../judge-signer.ts';

export const sesDmarcAdkimStrict = defineAudit({
  id: 'ses-dmarc-adkim-strict',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'dmarcWalk'],
  weighs: ['sesRelated'],
  texts: {
    title: {
      en: 'Strict DKIM alignment fails with the key of the parent domain',
      ja: '親ドメインの鍵では DKIM の厳格アライメントに合格しません',
    },
    passed: { en: 'The DKIM signature fits the alignment mode', ja: 'DKIM 署名はアライメントモードに適合しています' },
    why: {
      en: 'With adkim=s the domain of the signature must be exactly the From domain. This mail is From a subdomain, but SES signs it with the key that it inherits from the domain above, so DKIM does not count.',
      ja: 'adkim=s では署名のドメインと From ドメインの完全一致が必要です。このメールの From はサブドメインですが、SES は親ドメインから継承した鍵で署名するため、DKIM が有効になりません。',
    },
    fix: {
      en: 'Verify the subdomain as an identity with DKIM records of its own, or delete adkim=s from the DMARC record as below.',
      ja: 'サブドメイン自体を独自の DKIM レコードを持つ ID として検証するか、下のとおり DMARC レコードから adkim=s を削除してください。',
    },
  },
  sources: [
    citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'SES1-DM-2', 'SES2-DM-4'),
    cite(9989, '4.4.1'),
  ],
  judge: ({ sesIdentity, dmarcWalk, sesRelated }) =>
    judgeIdentityRecord(sesIdentity, dmarcWalk, (found) => {
      if (found.record.adkim !== 's') return pass(null, { replies: [found.reply] });
      return judgeSigner(sesIdentity, sesRelated, ({ domain }) => {
        if (domain === null) return notApplicable(unsigned);
        if (domain === sesIdentity.domain) return pass(null, { replies: [found.reply] });
        return fail(
          {
            en: `SES signs with d=${domain}, and adkim=s requires exactly ${sesIdentity.domain}.`,
            ja: `SES は d=${domain} で署名しますが、adkim=s では ${sesIdentity.domain} との完全一致が必要です。`,
          },
          {
            details: [
              recordExcerpt(found, markTags(found.record, ['adkim'], exactly)),
              amendedRecord(found, { adkim: null }),
            ],
            replies: [found.reply],
          },
        );
      });
    }),
});

const exactly = { en: 'Requires exactly the same name.', ja: '完全に同じ名前を求めます。' };
const unsigned = {
  en: 'This mail is not signed for your domain; another check covers that.',
  ja: 'ご自身のドメインの DKIM 署名がありません。別の項目で判定します。',
};
