// MF-4, MF-7: the custom MAIL FROM domain is a From domain, too.
import { isWithin } from '../../protocols/dns/name.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, pass } from '../define-audit.ts';
import { cannotTellGaps, judgeMailFrom } from '../judge-mail-from.ts';

export const sesMailFromUsedForSending = defineAudit({
  id: 'ses-mail-from-used-for-sending',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesRelated'],
  texts: {
    title: { en: 'The MAIL FROM domain is also a From domain', ja: 'MAIL FROM ドメインが From にも使われています' },
    passed: { en: 'The MAIL FROM domain is no From domain', ja: 'MAIL FROM ドメインは From に使われていません' },
    why: {
      en: 'SES asks for a MAIL FROM domain that is used for nothing else. Its only MX record takes bounces, so an answer that a person writes to a From address there is lost.',
      ja: 'MAIL FROM ドメインは、ほかの用途に使わない専用の名前にする必要があります。唯一の MX はバウンス専用のため、この名前の From アドレスに人が返信しても届きません。',
    },
    fix: {
      en: 'Choose another subdomain as MAIL FROM domain, one from which no mail is sent, and set it for this identity.',
      ja: 'From に使っていない別のサブドメインを選び、この ID の MAIL FROM ドメインに設定してください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11', 'SES1-MF-4', 'SES2-MF-7')],
  judge: ({ sesIdentity, sesRelated }) =>
    judgeMailFrom(sesIdentity, ({ domain }) => {
      const related = sesRelated.state === 'seen' ? sesRelated.value : { identities: [], gaps: [] };
      const senders = [sesIdentity, ...related.identities].filter((identity) => isWithin(identity.domain, domain));
      const names = [...new Set(senders.map(({ name }) => name))];
      if (names.length > 0)
        return fail({
          en: `${domain} is the MAIL FROM domain, and mail can be sent From ${names.join(', ')}.`,
          ja: `${domain} は MAIL FROM ドメインですが、${names.join('、')} を From とする送信にも使えます。`,
        });
      if (sesRelated.state === 'unreachable') return cannotTellFrom(sesRelated);
      return cannotTellGaps(related, sesIdentity.region) ?? pass();
    }),
});
