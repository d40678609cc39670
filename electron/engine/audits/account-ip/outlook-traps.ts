// Mail from a dedicated IP address went to spam traps of Outlook.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSnds } from '../judge-snds.ts';

export const accountIpOutlookTraps = defineAudit({
  id: 'account-ip-outlook-traps',
  topic: 'account-ip',
  subject: 'account',
  severity: 'medium',
  needs: ['regionIps'],
  weighs: ['regionSnds'],
  texts: {
    title: { en: 'Mail goes to spam traps of Outlook', ja: 'Outlook のスパムトラップに送信しています' },
    passed: { en: 'No mail goes to spam traps of Outlook', ja: 'Outlook のスパムトラップへの送信はありません' },
    why: {
      en: 'A trap is an address that nobody uses and that never agreed to anything. Mail to one suggests that a list was bought, guessed or never cleaned.',
      ja: 'スパムトラップは、誰も使っておらず、受信に同意したこともないアドレスです。送信している場合、リストの購入やアドレスの推測、整理不足が疑われます。',
    },
    fix: {
      en: 'Take out addresses that have not opened or clicked for some months, and confirm new ones by a message that has to be answered.',
      ja: '数か月間、開封もクリックもない宛先を外し、新しい宛先は確認メールで同意を得てください。',
    },
  },
  sources: [citeSes('SNDS metrics for dedicated IPs', 'snds-metrics-dedicated-ips')],
  judge: (inputs) =>
    judgeSnds(inputs, {
      isFault: ({ trapHits }) => (trapHits ?? 0) > 0,
      says: (addresses) => ({
        en: `Traps were hit from ${addresses.en}.`,
        ja: `スパムトラップに送信した IP: ${addresses.ja}。`,
      }),
    }),
});
