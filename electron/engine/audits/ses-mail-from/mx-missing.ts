// X11: a custom MAIL FROM domain without its MX record.
import { isKnown } from '../../../../shared/dns.ts';
import { decidingReply, mailFromRecords, sayEffectNow } from '../../derive/mail-from-records.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';

export const sesMailFromMxMissing = defineAudit({
  id: 'ses-mail-from-mx-missing',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFromAnswers'],
  texts: {
    title: { en: 'The MAIL FROM domain has no MX record', ja: 'MAIL FROM ドメインに MX レコードがありません' },
    passed: { en: 'The MAIL FROM domain has an MX record', ja: 'MAIL FROM ドメインに MX レコードがあります' },
    why: {
      en: 'Bounces come back to the MAIL FROM domain, so SES uses it only while its MX record points to SES. Without the record, it falls back to a domain of its own or refuses to send, as you chose.',
      ja: 'バウンスは MAIL FROM ドメインに戻るため、SES は MX が SES を指している間だけこのドメインを使います。MX がないと、設定に応じて SES 自身のドメインで送信されるか、送信が拒否されます。',
    },
    fix: {
      en: 'Publish the MX record below, and no other at this name. If SES already says that the setup failed, start it again afterwards.',
      ja: '下の MX レコードを公開してください。この名前の MX はこの 1 つだけにします。SES の状態が「失敗」になっている場合は、公開後に設定をやり直してください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X11', 'SES1-MF-1', 'SES4-15')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, (mailFrom) => {
      const mx = decidingReply(mailFromAnswers, 'mx');
      if (!isKnown(mx)) return cannotTell([mx]);
      if (mx.outcome === 'answer') return pass(null, { replies: [mx] });
      const effect = sayEffectNow(mailFrom, sesIdentity);
      const [record] = mailFromRecords(sesIdentity, mailFrom.domain);
      return fail(
        {
          en: `${mailFrom.domain} has no MX record. ${effect.en}`,
          ja: `${mailFrom.domain} に MX レコードがありません。${effect.ja}`,
        },
        { details: record === undefined ? [] : [record], replies: [mx] },
      );
    }),
});
