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
      en: 'Receivers skip a modifier that they do not know, so it does no harm. It often is a typing slip, or the rest of a second record pasted into the first.',
      ja: '受信側は未知の修飾子を読み飛ばすため、害はありません。ただし、入力ミスや、別のレコードを途中に貼り付けた跡であることがよくあります。',
    },
    fix: {
      en: 'Delete it, or correct the name if redirect= or exp= was meant.',
      ja: '削除するか、redirect= や exp= のつもりだった場合は名前を修正してください。',
    },
  },
  sources: [citeSpf('6', 'S11')],
  judge: ({ spfTree }) => judgeSpfFaults(spfTree, ['unknown-modifier']),
});
