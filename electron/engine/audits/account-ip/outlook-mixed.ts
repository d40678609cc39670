// Outlook takes a part of the mail from a dedicated IP address for spam.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSnds } from '../judge-snds.ts';

export const accountIpOutlookMixed = defineAudit({
  id: 'account-ip-outlook-mixed',
  topic: 'account-ip',
  subject: 'account',
  severity: 'low',
  needs: ['regionIps'],
  weighs: ['regionSnds'],
  texts: {
    title: {
      en: 'Outlook doubts mail from dedicated IP addresses',
      ja: 'Outlook が専用 IP からのメールの一部を迷惑メールと見なしています',
    },
    passed: {
      en: 'Outlook does not doubt mail from dedicated IP addresses',
      ja: 'Outlook は専用 IP からのメールを問題視していません',
    },
    why: {
      en: 'On the newest day of SNDS between 10 and 90% of the mail were judged to be spam. It is an early sign: if nothing changes, all of it may end up in the junk folder.',
      ja: 'SNDS の最新の日に、メールの 10〜90% が迷惑メールと判定されました。放置すると、すべてが迷惑メールフォルダーに入るおそれがあります。',
    },
    fix: {
      en: 'Look at what was sent on that day, to whom, and how they had agreed to it. Send mail that people wait for from other IP addresses than newsletters.',
      ja: 'その日に何を誰に送ったか、受信の同意を得ていたかを確認してください。待たれているメールは、ニュースレターとは別の IP から送信します。',
    },
  },
  sources: [citeSes('SNDS metrics for dedicated IPs', 'snds-metrics-dedicated-ips')],
  judge: (inputs) =>
    judgeSnds(inputs, {
      isFault: ({ spamRate }) => spamRate !== null && spamRate > 0 && spamRate < 1,
      says: (addresses) => ({
        en: `10 to 90% spam to Outlook: ${addresses.en}.`,
        ja: `Outlook の迷惑メール判定が 10〜90% の IP: ${addresses.ja}。`,
      }),
    }),
});
