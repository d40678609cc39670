// X11: the SPF record of the custom MAIL FROM domain does not include amazonses.com.
import { mailFromSpf } from '../../derive/mail-from-state.ts';
import { sesInclusion } from '../../derive/ses-egress.ts';
import { curedSpf, spfExcerpt } from '../../derive/spf-cure.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { includesSes, judgeMailFromSpf } from '../judge-mail-from-spf.ts';
import { citeSpf } from '../judge-spf.ts';

export const sesMailFromSpfWithoutSes = defineAudit({
  id: 'ses-mail-from-spf-without-ses',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFrom'],
  texts: {
    title: {
      en: 'The SPF record of the MAIL FROM domain does not include Amazon SES',
      ja: 'MAIL FROM ドメインの SPF に Amazon SES が含まれていません',
    },
    passed: {
      en: 'The SPF record of the MAIL FROM domain includes Amazon SES',
      ja: 'MAIL FROM ドメインの SPF に Amazon SES が含まれています',
    },
    why: {
      en: 'Receivers compare the sending address with this record. Without include:amazonses.com, the addresses of SES are not in it, so SPF fails for your mail, although SES says success.',
      ja: '受信側は、送信元アドレスをこのレコードと照合します。include:amazonses.com がないと SES のアドレスが含まれず、SES の状態が「成功」でも SPF に合格しません。',
    },
    fix: {
      en: 'Publish the record below in place of the present one.',
      ja: '現在のレコードを、下のレコードに置き換えてください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11', 'SES2-MF-4'), citeSpf('5.2')],
  judge: ({ sesIdentity, mailFrom }) =>
    judgeMailFromSpf(sesIdentity, mailFrom, ({ replies, root, proof }) => {
      if (includesSes(root)) return pass(null, { replies: proof });
      const result = mailFromSpf(replies);
      if (result === 'passes') return pass(otherwise, { replies: proof });
      if (result === 'unknown') return cannotTell(replies.spf);
      const { domain } = replies;
      return fail(
        {
          en: `The record of ${domain} does not name amazonses.com, and the addresses of SES do not pass it.`,
          ja: `${domain} のレコードに amazonses.com がなく、SES のアドレスは合格しません。`,
        },
        {
          details: [spfExcerpt(domain, root.reading?.text ?? '', []), curedSpf(root, sesInclusion(root))],
          replies: proof,
        },
      );
    }),
});

const otherwise = {
  en: 'amazonses.com is not named, but all networks of SES pass through other terms.',
  ja: 'amazonses.com の指定はありませんが、SES のネットワークはほかの項目で合格します。',
};
