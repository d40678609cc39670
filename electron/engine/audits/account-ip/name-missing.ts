// X17: a dedicated IP address has no name (PTR).
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeIpNames } from '../judge-ip-names.ts';

export const accountIpNameMissing = defineAudit({
  id: 'account-ip-name-missing',
  topic: 'account-ip',
  subject: 'account',
  severity: 'medium',
  needs: ['regionIpNames'],
  texts: {
    title: { en: 'Dedicated IP addresses have no name', ja: '名前（PTR）のない専用 IP があります' },
    passed: { en: 'Every dedicated IP address has a name', ja: 'どの専用 IP にも名前（PTR）があります' },
    why: {
      en: 'Gmail, Outlook.com and many others refuse or slow down mail from an address without a PTR record, because machines that send spam mostly have none.',
      ja: 'Gmail や Outlook.com をはじめ多くの受信側は、PTR レコードのない IP からのメールを拒否または制限します。迷惑メールの送信元には PTR がないことが多いためです。',
    },
    fix: {
      en: "AWS names Amazon's addresses: open a support case. For addresses that you brought yourself, publish a PTR record in the zone of the range.",
      ja: 'Amazon の IP の名前は AWS が設定します。サポートケースを作成してください。持ち込んだ IP の場合は、その範囲のゾーンに PTR レコードを公開します。',
    },
  },
  sources: [citeRfc(1912, '2.1', 'X17'), citeSes('dedicated IP addresses', 'dedicated-ip')],
  judge: ({ regionIpNames }) =>
    judgeIpNames(regionIpNames, {
      state: 'no-name',
      says: (addresses) => ({ en: `Without a name: ${addresses.en}.`, ja: `名前のない IP: ${addresses.ja}。` }),
    }),
});
