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
      en: 'Invalid address or prefix length in the SPF record',
      ja: 'SPF レコードのアドレスまたはプレフィックス長が不正です',
    },
    passed: { en: 'All addresses in the SPF record are valid', ja: 'SPF レコードのアドレスはすべて有効です' },
    why: {
      en: 'One error makes the whole SPF record invalid: receivers answer permerror for every message, and none of your senders is authorised any more. With DMARC, only DKIM is then left to carry your mail.',
      ja: 'エラーが 1 つでもあると SPF レコード全体が無効です。受信側はすべてのメールを permerror とし、正規の送信元も認証されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Write the whole address: ip4:192.0.2.0/24, ip6:2001:db8::/32, with a prefix of at most 32 or 128, no port and no leading zeros. Publish the whole record below.',
      ja: 'ip4:192.0.2.0/24、ip6:2001:db8::/32 のようにアドレス全体を書きます。プレフィックス長は 32 または 128 以下で、ポート番号や先頭の 0 は付けません。下のレコード全体を公開してください。',
    },
  },
  sources: [citeSpf('5.6', 'S12')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['bad-address', 'bad-cidr']),
});
