// S13: ip4: with an IPv6 address, or ip6: with an IPv4 address.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfAddressFamilyMismatch = defineAudit({
  id: 'spf-address-family-mismatch',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'The SPF record mixes up ip4 and ip6', ja: 'SPF レコードで ip4 と ip6 を取り違えています' },
    passed: {
      en: 'Every address follows the right one of ip4 and ip6',
      ja: 'ip4 と ip6 はアドレスの種類に合っています',
    },
    why: {
      en: 'One error makes the whole SPF record invalid: receivers answer permerror (a permanent error) for every message, and none of your senders is authorized. For DMARC, only DKIM is then left.',
      ja: 'エラーが 1 つでもあると SPF レコード全体が無効になります。受信側はすべてのメールを permerror（恒久エラー）とし、正規の送信元も許可されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Use ip4: for addresses with dots and ip6: for addresses with colons. Publish the record below, then audit again.',
      ja: 'ドット区切りのアドレスには ip4:、コロン区切りのアドレスには ip6: を使います。下のレコードを公開し、もう一度診断してください。',
    },
  },
  sources: [citeSpf('5.6', 'S13')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['wrong-family']),
});
