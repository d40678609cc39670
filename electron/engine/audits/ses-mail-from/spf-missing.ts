// X11: no SPF record at the custom MAIL FROM domain, which SES itself never looks at.
import { isKnown } from '../../../../shared/dns.ts';
import { decidingReply, sesSpfValue } from '../../derive/mail-from-records.ts';
import { newSpfRecord } from '../../derive/spf-cure.ts';
import { spfRecords } from '../../protocols/spf/select.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';
import { citeSpf } from '../judge-spf.ts';

export const sesMailFromSpfMissing = defineAudit({
  id: 'ses-mail-from-spf-missing',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFromAnswers'],
  texts: {
    title: { en: 'No SPF record at the MAIL FROM domain', ja: 'MAIL FROM ドメインに SPF レコードがありません' },
    passed: { en: 'The MAIL FROM domain has an SPF record', ja: 'MAIL FROM ドメインに SPF レコードがあります' },
    why: {
      en: 'SES checks only the MX record of a MAIL FROM domain and says success without SPF. Receivers look for SPF exactly there: without it, SPF does not pass, and DMARC depends on DKIM alone.',
      ja: 'SES が MAIL FROM ドメインで確認するのは MX だけで、SPF がなくても「成功」になります。受信側が SPF を確認するのはこのドメインのため、SPF は合格せず、DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Publish the TXT record below at the MAIL FROM domain. An SPF record at the From domain does not replace it.',
      ja: '下の TXT レコードを MAIL FROM ドメインに公開してください。From ドメインの SPF レコードでは代わりになりません。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11', 'SES2-MF-4'), citeSpf('4.5')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, ({ domain, status }) => {
      const txt = decidingReply(mailFromAnswers, 'txt');
      if (!isKnown(txt)) return cannotTell([txt]);
      if (spfRecords(txt).length > 0) return pass(null, { replies: [txt] });
      const though =
        status === 'SUCCESS' ? { en: ', although SES says SUCCESS', ja: '（SES の状態は SUCCESS）' } : none;
      return fail(
        {
          en: `${domain} has no SPF record${though.en}: mail that SES sends with it cannot pass SPF.`,
          ja: `${domain} に SPF レコードがありません${though.ja}。このドメインで SES が送るメールは SPF に合格しません。`,
        },
        { details: [newSpfRecord(domain, sesSpfValue)], replies: [txt] },
      );
    }),
});

const none = { en: '', ja: '' };
