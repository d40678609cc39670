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
    title: { en: 'Mixed-up ip4 and ip6 in the SPF record', ja: 'SPF レコードで ip4 と ip6 を取り違えています' },
    passed: { en: 'Every address stands behind the right ip4 or ip6', ja: 'ip4 と ip6 はアドレスの種類に合っています' },
    why: {
      en: 'One error makes the whole SPF record invalid: receivers answer permerror for every message, and none of your senders is authorised any more. With DMARC, only DKIM is then left to carry your mail.',
      ja: 'エラーが 1 つでもあると SPF レコード全体が無効です。受信側はすべてのメールを permerror とし、正規の送信元も認証されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Use ip4: for addresses with dots and ip6: for addresses with colons. Publish the whole record below.',
      ja: 'ドット区切りのアドレスには ip4:、コロン区切りのアドレスには ip6: を使い、下のレコード全体を公開してください。',
    },
  },
  sources: [citeSpf('5.6', 'S13')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['wrong-family']),
});
