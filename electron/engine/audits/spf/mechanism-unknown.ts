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
      en: 'SPF has eight mechanisms: all, include, a, mx, ptr, ip4, ip6 and exists. One error makes the whole SPF record invalid: receivers answer permerror (a permanent error) for every message, and none of your senders is authorized. For DMARC, only DKIM is then left.',
      ja: 'SPF のメカニズムは all、include、a、mx、ptr、ip4、ip6、exists の 8 種類です。エラーが 1 つでもあると SPF レコード全体が無効になり、受信側はすべてのメールを permerror（恒久エラー）とします。DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Correct the misspelled term, or delete it if nobody knows what it was for. Publish the record below, then audit again.',
      ja: 'つづりを修正するか、用途が分からない場合は削除してください。下のレコードを公開し、もう一度診断します。',
    },
  },
  sources: [citeSpf('4.6.1', 'S11'), citeSpf('5')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['unknown-mechanism']),
});
