// Parts that are nested deeper than programs follow.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeNestedDeep = defineAudit({
  id: 'draft-mime-nested-deep',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: { en: 'Parts are nested too deeply', ja: 'パートの入れ子が深すぎます' },
    passed: { en: 'Parts are not nested too deeply', ja: '入れ子の深さは適切です' },
    why: {
      en: 'Receivers stop reading at some depth and refuse such mail as an attack on their filters.',
      ja: '受信側は一定の深さで解析をやめ、フィルターへの攻撃として拒否します。',
    },
    fix: { en: 'Build the message from the form again.', ja: 'フォームからメールを作り直してください。' },
  },
  sources: [citeRfc(2046, '5.1')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'nested-too-deep'),
});
