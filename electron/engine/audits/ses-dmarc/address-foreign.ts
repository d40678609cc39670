// X15: an address at a domain that is not an identity of the account and whose policy this mail can never satisfy.
import { isFreeMailDomain } from '../../derive/free-mail.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeOwnMail, legsTable } from '../judge-own-mail.ts';

export const sesDmarcAddressForeign = defineAudit({
  id: 'ses-dmarc-address-foreign',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dmarcStreams'],
  weighs: ['sesRelated', 'mailFrom'],
  texts: {
    title: {
      en: 'SES can never pass DMARC for this address',
      ja: 'このアドレスでは SES のメールが DMARC に合格できません',
    },
    passed: { en: 'SES can pass DMARC for this address', ja: 'このアドレスでも SES のメールは DMARC に合格できます' },
    why: {
      en: 'The address is verified, but its domain is not an identity of this account, so SES can neither sign for the domain nor use a MAIL FROM domain of it. The domain asks receivers to refuse such mail or to treat it as spam.',
      ja: 'アドレスは検証済みですが、そのドメインがアカウントの検証済み ID ではないため、SES はドメインの DKIM 署名も MAIL FROM も使えません。ドメイン側は、そのようなメールの拒否や迷惑メール扱いを求めています。',
    },
    fix: {
      en: 'If the domain is yours, verify it in SES and publish its DKIM records. If it is not, send from an address at your own domain instead, and put this one into Reply-To.',
      ja: 'ご自身のドメインであれば、SES で検証して DKIM レコードを公開してください。ほかの組織のドメインの場合は、自ドメインのアドレスから送信し、このアドレスは Reply-To に指定します。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'X15')],
  judge: (mail) => {
    const { kind, domain } = mail.sesIdentity;
    if (kind === 'domain') return notApplicable(domainText);
    if (isFreeMailDomain(domain)) return notApplicable(freeMailText);
    return judgeOwnMail(mail, ({ prediction, isForeign }) => {
      if (!isForeign) return pass();
      if (prediction.result !== 'fail' || prediction.disposition === 'none') return pass(prediction.says);
      return fail(
        {
          en: `The policy of ${domain} is ${prediction.disposition}, and nothing that SES adds belongs to ${domain}.`,
          ja: `${domain} のポリシーは ${prediction.disposition} ですが、SES が付ける認証情報はいずれも ${domain} のものではありません。`,
        },
        { details: [legsTable(prediction)], replies: mail.dmarcStreams },
      );
    });
  },
});

const domainText = { en: 'This identity is a domain.', ja: 'この ID はドメインです。' };
const freeMailText = {
  en: 'The address belongs to a provider of mailboxes; another check covers that.',
  ja: 'フリーメールのアドレスです。別の項目で判定します。',
};
