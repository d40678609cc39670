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
    title: {
      en: 'The axe-core checks found serious barriers',
      ja: 'アクセシビリティの重大な問題があります（axe-core）',
    },
    passed: {
      en: 'The axe-core checks found no serious barriers',
      ja: 'アクセシビリティの重大な問題はありません（axe-core）',
    },
    why: {
      en: 'The rendered mail was tested with axe-core, light and dark. Each barrier can keep people who use a screen reader, a keyboard or enlarged text from reading the mail.',
      ja: '表示したメールを axe-core でライトとダークの両方についてチェックした結果です。スクリーンリーダー、キーボード、拡大表示などを使う人がメールを読めない原因になります。',
    },
    fix: {
      en: 'Look up each rule by its name in the axe-core documentation, which shows a wrong and a right example.',
      ja: '各ルールの名前で axe-core の説明を参照し、例に従って修正してください。',
    },
  },
  sources: [
    { title: 'axe-core: rules', url: 'https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md' },
  ],
  judge: ({ draft, draftAxe }) => judgeAxe(draft, draftAxe, ['critical', 'serious']),
});
