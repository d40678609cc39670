// SES2-DK-4: a verified domain whose DKIM is pending sends unsigned until DNS is confirmed.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { isByodkim, onlyDomains, otherStatus } from '../judge-ses-identity.ts';

export const sesDkimMethodPending = defineAudit({
  id: 'ses-dkim-method-pending',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'Mail leaves unsigned while DKIM is pending', ja: 'DKIM の検証が終わるまで署名なしで送信されます' },
    passed: {
      en: 'No mail leaves unsigned because of pending DKIM',
      ja: '検証待ちのために署名なしになるメールはありません',
    },
    why: {
      en: 'The identity can send, but its DKIM is still being confirmed: it was set up later, or its method was changed. Until SES sees the records, it signs with neither the old key nor the new one.',
      ja: 'この ID は送信できますが、DKIM は検証中です（後から設定したか、方式を変更した状態です）。SES がレコードを確認するまでは、新旧どちらの鍵でも署名されません。',
    },
    fix: {
      en: 'Finish the DNS records first of all; the checks of the single records say what is missing. Hold back large mailings until the status is SUCCESS. For the next change of method, try it on a subdomain or in a quiet hour.',
      ja: 'まず DNS レコードを完成させてください（不足は個別の項目で示しています）。ステータスが SUCCESS になるまで、大量の送信は控えます。次に方式を変更するときは、サブドメインで試すか、送信の少ない時間帯に行ってください。',
    },
  },
  sources: [citeSes('BYODKIM', 'send-email-authentication-dkim-bring-your-own', 'SES2-DK-4')],
  judge: ({ sesIdentity }) => {
    const { kind, dkim, verifiedForSending, verification } = sesIdentity;
    if (kind === 'address') return notApplicable(onlyDomains);
    const isSending = verifiedForSending && verification === 'SUCCESS';
    if (dkim.status !== 'PENDING' || !isSending) return dkim.status === 'SUCCESS' ? pass() : notApplicable(otherStatus);
    const method = isByodkim(sesIdentity) ? 'BYODKIM' : 'Easy DKIM';
    return fail({
      en: `The identity is verified for sending, but ${method} is PENDING.`,
      ja: `この ID は送信可能ですが、${method} のステータスは PENDING です。`,
    });
  },
});
