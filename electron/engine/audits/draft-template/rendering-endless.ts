// A rendering that had to be ended: too many steps, too long, too deep.
import type { RenderStop } from '../../../../shared/draft/rendering.ts';
import { templateParts } from '../../../../shared/draft/source.ts';
import type { Text } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftTemplateRenderingEndless = defineAudit({
  id: 'draft-template-rendering-endless',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The template does not finish rendering', ja: 'レンダリングが終わりません' },
    passed: { en: 'The template renders completely', ja: 'テンプレートは最後までレンダリングできます' },
    why: {
      en: 'A partial that calls itself, or nested loops over long lists, produce more than a mail can hold. Rendering was stopped here. What SES does with such a template is not documented.',
      ja: '自分自身を呼び出すパーシャルや、長いリストの多重ループは、メールに収まらない量を生み出します。ここではレンダリングを途中で打ち切りました。SES がこのようなテンプレートをどう扱うかは、文書に記載がありません。',
    },
    fix: {
      en: 'Shorten the lists in the data, split nested loops, and end a partial that calls itself with an {{#if}}.',
      ja: 'データのリストを短くし、多重ループを分け、自分自身を呼び出すパーシャルには {{#if}} で終わりを設けてください。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftRendered }) =>
    judgePlaces(
      draft,
      templateParts.flatMap((part) => {
        const stopped = draftRendered[part]?.stopped ?? null;
        const says = stopped === null ? undefined : reasons[stopped];
        return says === undefined ? [] : [{ part, span: startOf(draft.source[part]), says }];
      }),
    ),
});

/** A fault and data that cannot be read are told of elsewhere. */
const reasons: { readonly [S in RenderStop]?: Text } = {
  steps: { en: 'It takes more than a million steps.', ja: '処理が 100 万ステップを超えます。' },
  output: { en: 'It produces more than 10 million characters.', ja: '出力が 1,000 万文字を超えます。' },
  depth: { en: 'It is nested more than 100 levels deep.', ja: '入れ子が 100 段を超えます。' },
};
