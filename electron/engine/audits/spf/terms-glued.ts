// S04: two terms with no space between, mostly where the strings of a TXT record meet.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfTermsGlued = defineAudit({
  id: 'spf-terms-glued',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF terms have no space between them', ja: 'SPF の項目の間に空白がありません' },
    passed: { en: 'All SPF terms are separated by spaces', ja: 'SPF の項目はすべて空白で区切られています' },
    why: {
      en: 'A TXT record consists of strings that receivers join without adding anything. If a string ends without a space, two terms merge into one that means nothing, and SPF fails for all your mail.',
      ja: 'TXT レコードは複数の文字列からなり、受信側はそのまま連結します。文字列の末尾に空白がないと 2 つの項目がつながって意味を失い、すべてのメールで SPF が失敗します。',
    },
    fix: {
      en: 'Publish the record below. If your DNS panel splits long values into strings, put a space at the end of each string.',
      ja: '下のレコードを公開してください。DNS 管理画面で値を複数の文字列に分ける場合は、各文字列の末尾に空白を入れます。',
    },
  },
  sources: [citeSpf('3.3', 'S04')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['glued']),
});
