// What axe-core found in the drawn mail, serious and critical.
import { defineAudit } from '../define-audit.ts';
import { judgeAxe } from '../judge-axe.ts';

export const draftAccessBarrier = defineAudit({
  id: 'draft-access-barrier',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftAxe'],
  texts: {
    title: { en: 'Serious barriers were found by axe-core', ja: 'axe-core が重大な問題を検出しました' },
    passed: { en: 'No serious barriers were found by axe-core', ja: 'axe-core は重大な問題を検出していません' },
    why: {
      en: 'The drawn mail was looked at by axe-core, light and dark. What it finds keeps people who use a screen reader, a keyboard or enlarged text from reading the mail.',
      ja: '描画したメールを axe-core でライトとダークの両方について検査した結果です。スクリーンリーダー、キーボード、拡大表示などを使う人がメールを読めない原因になります。',
    },
    fix: {
      en: 'Follow the link of each rule; it shows a wrong and a right example.',
      ja: '各ルールの名前で axe-core の説明を参照し、例に従って修正してください。',
    },
  },
  sources: [
    { title: 'axe-core: rules', url: 'https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md' },
  ],
  judge: ({ draft, draftAxe }) => judgeAxe(draft, draftAxe, ['critical', 'serious']),
});
