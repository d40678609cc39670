// M10: an MX host's address has no name, or its name does not lead back to the address.
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import type { RecordToPublish } from '../../../../shared/detail.ts';
import { isKnown } from '../../../../shared/dns.ts';
import { type NamedAddress, namedAddresses } from '../../derive/named-addresses.ts';
import { unknownAbout } from '../../derive/mail-hosts.ts';
import { ownMx } from '../../derive/mx-detail.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable } from '../define-audit.ts';
import { judgeMailHosts, passUnlessUnknown } from '../judge-mail-hosts.ts';

export const mxAddressUnnamed = defineAudit({
  id: 'mx-address-unnamed',
  topic: 'mx',
  subject: 'domain',
  severity: 'low',
  needs: ['mx'],
  texts: {
    title: { en: "A mail host's address has no matching name", ja: 'メールホストのアドレスに対応する名前がありません' },
    passed: { en: 'Every address has a name that leads back to it', ja: 'すべてのアドレスの名前が正引きと一致します' },
    why: {
      en: 'A mail server is expected to have a name for its address (a PTR record) that leads back to the same address. For receiving, this hardly matters; if the same machine also sends, many receivers refuse or junk its mail.',
      ja: 'メールサーバーのアドレスには名前（PTR）があり、その名前から同じアドレスに戻れることが期待されます。受信だけならほぼ影響しませんが、同じサーバーが送信もする場合は、拒否や迷惑メール扱いの原因になります。',
    },
    fix: {
      en: 'Ask whoever assigned you the address (your hosting provider) to set the PTR record below. You cannot set it in your own zone.',
      ja: '下の PTR レコードの設定を、アドレスの提供元（ホスティング事業者など）に依頼してください。自分のゾーンでは設定できません。',
    },
  },
  sources: [citeRfc(1912, '2.1', 'M10')],
  judge: ({ mx }) =>
    judgeMailHosts(mx, (hosts) => {
      const named = namedAddresses(mx, hosts);
      const faulty = named.filter(({ state }) => state === 'no-name' || state === 'not-confirmed');
      if (faulty.length > 0) {
        const list = faulty.map(({ host, address }) => `${host} (${address})`).join(', ');
        return fail(
          { en: `No matching name: ${list}.`, ja: `対応する名前がないもの: ${list}` },
          {
            details: [
              {
                kind: 'table',
                title,
                columns,
                rows: named.map((one) => [one.host, one.address, one.names.join(', ') || none]),
              },
              ...faulty.map(cureFor),
            ],
            replies: [ownMx(mx), ...faulty.flatMap(({ replies }) => replies)],
          },
        );
      }
      const unknown = named.filter(({ state }) => state === 'unknown');
      if (unknown.length > 0)
        return cannotTell(unknown.flatMap(({ replies }) => replies.filter((one) => !isKnown(one))));
      const isEmpty = named.length === 0 && unknownAbout(hosts).length === 0;
      return isEmpty ? notApplicable(noAddress) : passUnlessUnknown(hosts);
    }),
});

function cureFor({ host, ptrName, names: [wrong] }: NamedAddress): RecordToPublish {
  const record = { kind: 'record-to-publish', name: ptrName, type: 'PTR', value: host, note: ptrNote } as const;
  const act = wrong === undefined ? ({ act: 'add' } as const) : ({ act: 'replace', instead: wrong } as const);
  return { ...record, ...act, ttlSeconds: curedTtlSeconds };
}

const ptrNote = {
  en: 'This record is in the zone of whoever provides the address: ask your hosting provider to set it.',
  ja: 'このレコードは IP アドレスの提供元のゾーンにあります。ホスティング事業者に設定を依頼してください。',
};

const title = { en: 'Addresses and their names', ja: 'アドレスと名前' };
const columns = [
  { en: 'MX host', ja: 'MX ホスト' },
  { en: 'Address', ja: 'アドレス' },
  { en: 'Name of the address', ja: 'アドレスの名前（PTR）' },
];
const none = { en: 'none', ja: 'なし' };
const noAddress = { en: 'No MX host has a public address.', ja: '公開アドレスを持つ MX ホストがありません。' };
