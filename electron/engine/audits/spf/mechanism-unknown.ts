// S11: a mechanism that does not exist, which is a permerror.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfMechanismUnknown = defineAudit({
  id: 'spf-mechanism-unknown',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Unknown mechanism in the SPF record', ja: 'SPF レコードに存在しないメカニズムがあります' },
    passed: { en: 'All SPF mechanisms are known', ja: 'SPF のメカニズムはすべて有効なものです' },
    why: {
      en: 'SPF has eight mechanisms: all, include, a, mx, ptr, ip4, ip6 and exists. One error makes the whole SPF record invalid: receivers answer permerror for every message, and none of your senders is authorised any more. With DMARC, only DKIM is then left to carry your mail.',
      ja: 'SPF のメカニズムは all、include、a、mx、ptr、ip4、ip6、exists の 8 種類です。エラーが 1 つでもあると SPF レコード全体が無効です。受信側はすべてのメールを permerror とし、正規の送信元も認証されません。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Correct the misspelt term, or delete it if nobody knows what it was for. Publish the whole record below.',
      ja: '綴りを修正するか、用途が分からない場合は削除して、下のレコード全体を公開してください。',
    },
  },
  sources: [citeSpf('4.6.1', 'S11'), citeSpf('5')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['unknown-mechanism']),
});
