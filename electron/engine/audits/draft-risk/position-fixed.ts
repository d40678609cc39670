// Elements that would stay in place while the mail is scrolled.
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { isFixed } from '../is-told.ts';

export const draftRiskPositionFixed = defineAudit({
  id: 'draft-risk-position-fixed',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'An element is fixed in place over the mail', ja: '画面に固定される要素があります' },
    passed: { en: 'No element is fixed in place over the mail', ja: '画面に固定される要素はありません' },
    why: {
      en: 'Most clients drop position: fixed, since it could cover their own buttons. Spam filters know it from phishing.',
      ja: 'position: fixed は、メールクライアントの画面を覆うおそれがあるため、ほとんどの場合無効にされます。フィッシングの手口としても知られています。',
    },
    fix: {
      en: 'Place the element where it belongs in the flow of the mail.',
      ja: '要素を本文の流れの中に配置してください。',
    },
  },
  sources: [{ title: 'Can I email: position', url: 'https://www.caniemail.com/features/css-position/' }],
  judge: ({ draft, draftMarkup: { elements, styles } }) =>
    judgePlaces(
      draft,
      [
        ...elements.flatMap(({ style }) => style),
        ...styles.flatMap(({ rules }) => rules.flatMap(({ declarations }) => declarations)),
      ]
        .filter(isFixed)
        .map(({ span, value }) => ({
          span,
          says: {
            en: `position: ${value.trim()} does not work in most clients.`,
            ja: `position: ${value.trim()} はほとんどのクライアントで機能しません。`,
          },
        })),
    ),
});
