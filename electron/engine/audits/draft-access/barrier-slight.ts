// What axe-core found in the drawn mail, moderate and minor.
import { defineAudit } from '../define-audit.ts';
import { judgeAxe } from '../judge-axe.ts';

export const draftAccessBarrierSlight = defineAudit({
  id: 'draft-access-barrier-slight',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftAxe'],
  texts: {
    title: { en: 'The axe-core checks found minor barriers', ja: 'アクセシビリティの軽度の問題があります（axe-core）' },
    passed: {
      en: 'The axe-core checks found no minor barriers',
      ja: 'アクセシビリティの軽度の問題はありません（axe-core）',
    },
    why: {
      en: 'The rendered mail was tested with axe-core, light and dark. Each barrier makes the mail harder to read for people who use a screen reader, a keyboard or enlarged text.',
      ja: '表示したメールを axe-core でライトとダークの両方についてチェックした結果です。スクリーンリーダー、キーボード、拡大表示などを使う人がメールを読みにくくなります。',
    },
    fix: {
      en: 'Look up each rule by its name in the axe-core documentation, which shows a wrong and a right example.',
      ja: '各ルールの名前で axe-core の説明を参照し、例に従って修正してください。',
    },
  },
  sources: [
    { title: 'axe-core: rules', url: 'https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md' },
  ],
  judge: ({ draft, draftAxe }) => judgeAxe(draft, draftAxe, ['moderate', 'minor']),
});
