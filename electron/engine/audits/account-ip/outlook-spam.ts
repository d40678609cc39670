// Outlook takes nearly all mail from a dedicated IP address for spam.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSnds } from '../judge-snds.ts';

export const accountIpOutlookSpam = defineAudit({
  id: 'account-ip-outlook-spam',
  topic: 'account-ip',
  subject: 'account',
  severity: 'high',
  needs: ['regionIps'],
  weighs: ['regionSnds'],
  texts: {
    title: {
      en: 'Outlook takes mail from dedicated IP addresses for spam',
      ja: 'Outlook が専用 IP からのメールを迷惑メールと見なしています',
    },
    passed: {
      en: 'Outlook does not take mail from dedicated IP addresses for spam',
      ja: 'Outlook は専用 IP からのメールを迷惑メールと見なしていません',
    },
    why: {
      en: 'On the newest day of SNDS, more than 90% of the mail from these addresses was judged to be spam. At Outlook.com, Hotmail and Live it mostly ends up in the junk folder.',
      ja: 'SNDS の最新の日に、これらの IP からのメールの 90% 超が迷惑メールと判定されました。Outlook.com、Hotmail、Live では、ほとんどが迷惑メールフォルダーに入っていると考えられます。',
    },
    fix: {
      en: 'Compare with other providers. Where all agree, stop mail to old lists and to addresses that never open. Where only Outlook does, write to its own sender support: AWS cannot intervene there.',
      ja: 'ほかのプロバイダーと比べてください。同じ傾向なら、古いリストや開封のない宛先への送信を止めます。Outlook だけの場合は、Outlook の送信者向けサポートに連絡してください。AWS からは対応できません。',
    },
  },
  sources: [citeSes('SNDS metrics for dedicated IPs', 'snds-metrics-dedicated-ips')],
  judge: (inputs) =>
    judgeSnds(inputs, {
      isFault: ({ spamRate }) => (spamRate ?? 0) >= 1,
      says: (addresses) => ({
        en: `More than 90% spam to Outlook: ${addresses.en}.`,
        ja: `Outlook の迷惑メール判定が 90% を超える IP: ${addresses.ja}。`,
      }),
    }),
});
