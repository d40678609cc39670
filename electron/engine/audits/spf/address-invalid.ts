// S12: an ip4 or ip6 address, or any prefix length, that is not valid.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfAddressInvalid = defineAudit({
  id: 'spf-address-invalid',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: {
      en: 'The SPF record has an invalid address or prefix length',
      ja: 'SPF レコードのアドレスまたはプレフィックス長が不正です',
    },
    passed: { en: 'All addresses in the SPF record are valid', ja: 'SPF レコードのアドレスはすべて有効です' },
    why: {
      en: 'One error makes the whole SPF record invalid: receivers answer permerror (a permanent error) for every message, and none of your senders is authorized. For DMARC, only DKIM is then left.',
      ja: 'エラーが 1 つでもあると SPF レコード全体が無効になります。受信側はすべてのメールを permerror（恒久エラー）とし、正規の送信元も許可されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Write each address in full, such as ip4:192.0.2.0/24 or ip6:2001:db8::/32, with a prefix length of at most 32 (IPv4) or 128 (IPv6), no port and no leading zeros. Publish the record below, then audit again.',
      ja: 'ip4:192.0.2.0/24、ip6:2001:db8::/32 のようにアドレス全体を書きます。プレフィックス長は IPv4 で 32 以下、IPv6 で 128 以下とし、ポート番号や先頭の 0 は付けません。下のレコードを公開し、もう一度診断してください。',
    },
  },
  sources: [citeSpf('5.6', 'S12')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['bad-address', 'bad-cidr']),
});
