// S21: "all" more than once; only the first counts.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfAllRepeated = defineAudit({
  id: 'spf-all-repeated',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['spfTree'],
  texts: {
    title: { en: 'More than one "all" in the SPF record', ja: 'SPF レコードに「all」が複数あります' },
    passed: { en: 'No more than one "all" in the SPF record', ja: 'SPF レコードの「all」は 1 つ以下です' },
    why: {
      en: 'Receivers stop at the first "all" and never read the second. If two records were merged, the stricter ending may be the one that is lost.',
      ja: '受信側は最初の「all」で評価を終え、2 つ目は読みません。2 つのレコードをまとめた場合、厳しいほうの指定が失われていることがあります。',
    },
    fix: {
      en: 'Keep one "all" at the very end: ~all, or -all for a domain that sends no mail. Delete the other.',
      ja: '「all」は末尾に 1 つだけ残します。通常は ~all、メールを送信しないドメインでは -all とし、もう一方は削除してください。',
    },
  },
  sources: [citeSpf('5.1', 'S21')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['repeated-all']),
});
