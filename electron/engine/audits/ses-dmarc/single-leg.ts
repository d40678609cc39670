// DM-5: DMARC passes through SPF or through DKIM alone, so that one fault is enough to fail.
import type { Prediction } from '../../../../shared/report.ts';
import { sesMailFrom } from '../../derive/predict-dmarc-streams.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeOwnMail, legsTable, type OwnMail, spfOf, spfReplies } from '../judge-own-mail.ts';

export const sesDmarcSingleLeg = defineAudit({
  id: 'ses-dmarc-single-leg',
  topic: 'ses-dmarc',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity', 'dmarcStreams'],
  weighs: ['sesRelated', 'mailFrom'],
  texts: {
    title: {
      en: 'DMARC passes through one of SPF and DKIM only',
      ja: 'SPF と DKIM の一方だけで DMARC に合格しています',
    },
    passed: { en: 'DMARC passes through both SPF and DKIM', ja: 'SPF と DKIM の両方で DMARC に合格します' },
    why: {
      en: 'One of both is enough for DMARC, but then it is a single point of failure: a forwarded message, a changed body or one lost DNS record makes the mail fail.',
      ja: 'DMARC はどちらか一方で合格しますが、その一方が単一障害点になります。転送や本文の書き換え、DNS レコード 1 件の消失だけで不合格になります。',
    },
    fix: {
      en: 'Make the other one count as well: for SPF a custom MAIL FROM domain with its MX and SPF records, for DKIM the DKIM records of this identity.',
      ja: 'もう一方も有効にしてください。SPF には MX と SPF を備えたカスタム MAIL FROM ドメイン、DKIM にはこの ID の DKIM レコードが必要です。',
    },
  },
  sources: [citeSes('complying with DMARC', 'send-email-authentication-dmarc', 'SES2-DM-5', 'SES4-14')],
  judge: (mail) =>
    judgeOwnMail(mail, ({ prediction }) => {
      if (prediction.result !== 'pass') return notApplicable(otherText);
      const open = prediction.legs.filter(({ aligned }) => aligned === 'unknown');
      const counting = prediction.legs.filter(({ aligned }) => aligned === 'strict' || aligned === 'relaxed');
      if (counting.length > 1) return pass(prediction.says);
      if (open.length > 0) return cannotTell(spfReplies(mail));
      if (mail.sesIdentity.mailFrom === null) return notApplicable(noMailFrom);
      if (isMisaligned(mail, prediction)) return notApplicable(misaligned);
      return fail(prediction.says, { details: [legsTable(prediction)], replies: mail.dmarcStreams });
    }),
});

/** Both would pass, but the DMARC record or the choice of domain keeps one of them from counting. */
function isMisaligned({ sesIdentity, mailFrom }: OwnMail, { legs, stream }: Prediction): boolean {
  const lost = legs.find(({ aligned }) => aligned === 'no');
  if (lost?.leg === 'dkim') return stream.dkimDomain !== sesMailFrom;
  return sesIdentity.mailFrom?.status === 'SUCCESS' && spfOf(sesIdentity, mailFrom) === 'passes';
}

const misaligned = {
  en: 'SPF and DKIM both pass, but one of them does not align; another check covers that.',
  ja: 'SPF と DKIM はどちらも合格しますが、一方のアライメントが一致しません。別の項目で判定します。',
};
const noMailFrom = {
  en: 'DKIM alone counts because there is no custom MAIL FROM domain; another check covers that.',
  ja: 'カスタム MAIL FROM ドメインがないため、DKIM だけで合格しています。別の項目で判定します。',
};
const otherText = {
  en: 'This mail does not pass DMARC at all, or no policy applies; other checks cover that.',
  ja: 'DMARC に合格していないか、適用されるポリシーがありません。別の項目で判定します。',
};
