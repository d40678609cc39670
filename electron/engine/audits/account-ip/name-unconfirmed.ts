// X17: the name of a dedicated IP address does not lead back to it.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeIpNames } from '../judge-ip-names.ts';

export const accountIpNameUnconfirmed = defineAudit({
  id: 'account-ip-name-unconfirmed',
  topic: 'account-ip',
  subject: 'account',
  severity: 'medium',
  needs: ['regionIpNames'],
  texts: {
    title: { en: 'Names of dedicated IP addresses do not lead back', ja: '専用 IP の名前の正引きが一致しません' },
    passed: {
      en: 'The name of every dedicated IP address leads back to it',
      ja: 'どの専用 IP も、名前の正引きが一致します',
    },
    why: {
      en: 'Receivers look up the name of the sending address and then the addresses of that name. Where the two do not agree, the name counts for nothing (Gmail answers 5.7.25).',
      ja: '受信側は送信元 IP の名前を調べ、さらにその名前のアドレスを調べます。一致しない場合、名前がないものとして扱われます（Gmail では 5.7.25）。',
    },
    fix: {
      en: 'Publish an A or AAAA record at the name with this address, or change the PTR record to a name that has one. AWS changes the names of its own addresses on a support case.',
      ja: '名前の A または AAAA レコードにこのアドレスを追加するか、PTR レコードを正引きできる名前に変更してください。Amazon の IP の名前は、サポートケースで AWS に変更を依頼します。',
    },
  },
  sources: [citeRfc(1912, '2.1', 'X17'), citeSes('dedicated IP addresses', 'dedicated-ip')],
  judge: ({ regionIpNames }) =>
    judgeIpNames(regionIpNames, {
      state: 'not-confirmed',
      says: (addresses) => ({ en: `Not confirmed: ${addresses.en}.`, ja: `正引きが一致しない IP: ${addresses.ja}。` }),
    }),
});
