// S03: quotation marks that became part of the record.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfQuotesInside = defineAudit({
  id: 'spf-quotes-inside',
  topic: 'spf',
  subject: 'domain',
  severity: 'high',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Quotation marks inside the SPF record', ja: 'SPF レコードの中に引用符があります' },
    passed: { en: 'No quotation marks inside the SPF record', ja: 'SPF レコードの中に引用符はありません' },
    why: {
      en: 'Quotation marks belong in zone files, not in the value of a record. Pasted into a DNS panel, they become part of the text: the term next to them stops working, and usually the whole record becomes invalid.',
      ja: '引用符はゾーンファイルの書式であり、レコードの値ではありません。DNS 管理画面にそのまま貼り付けると値の一部になり、その項目が働かず、多くの場合レコード全体が無効になります。',
    },
    fix: {
      en: 'Publish the record below. In the value field of your DNS panel, enter no quotation marks.',
      ja: '下のレコードを公開してください。DNS 管理画面の値の欄には引用符を付けずに入力します。',
    },
  },
  sources: [citeSpf('4.6.1', 'S03')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['quoted']),
});
