// S11: a modifier nobody knows, which receivers ignore.
import { defineAudit } from '../define-audit.ts';
import { citeSpf, judgeSpfFaults } from '../judge-spf.ts';

export const spfModifierUnknown = defineAudit({
  id: 'spf-modifier-unknown',
  topic: 'spf',
  subject: 'domain',
  severity: 'info',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Unknown modifier in the SPF record', ja: 'SPF レコードに未知の修飾子があります' },
    passed: { en: 'No unknown modifiers in the SPF record', ja: 'SPF レコードに未知の修飾子はありません' },
    why: {
      en: 'Receivers skip a modifier that they do not know, so it does no harm. It is often a typing error, or part of a second record pasted into the first.',
      ja: '受信側は未知の修飾子を読み飛ばすため、害はありません。ただし、入力ミスや、別のレコードを途中に貼り付けた跡であることがよくあります。',
    },
    fix: {
      en: 'If redirect= or exp= was meant, correct the name; otherwise, delete the modifier.',
      ja: 'redirect= や exp= のつもりだった場合は名前を修正し、それ以外は削除してください。',
    },
  },
  sources: [citeSpf('6', 'S11')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['unknown-modifier']),
});
