// A definition of a partial with text right behind it.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftTemplateDefinitionGlued = defineAudit({
  id: 'draft-template-definition-glued',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'low',
  needs: ['draft'],
  texts: {
    title: { en: 'Text follows a partial without a line break', ja: 'パーシャルの定義の直後に改行がありません' },
    passed: {
      en: 'A line break follows each definition of a partial',
      ja: 'パーシャルの定義の後はすべて改行されています',
    },
    why: {
      en: 'The guide asks for a line break after {{/inline}} to tell the definition from what follows. Without it, SES may take both for one.',
      ja: '開発者ガイドでは、定義と後続の内容を区切るために {{/inline}} の後で改行するよう求めています。改行がないと、正しく区別されないおそれがあります。',
    },
    fix: {
      en: 'Break the line after {{/inline}}, or write {{/inline~}}, which takes the blanks behind it away.',
      ja: '{{/inline}} の後で改行するか、後ろの空白を取り除く {{/inline~}} と書いてください。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      [...text.matchAll(/\{\{~?\/inline[\t ]{0,20}\}\}(?!\r?\n)/gu)]
        .map(({ index, 0: tag }) => ({ start: index, end: index + tag.length }))
        .filter(({ end }) => end < text.length)
        .map((span) => ({
          span,
          says: { en: 'Text follows in the same line.', ja: '同じ行に続きがあります。' },
          mends: [{ title, edits: [{ start: span.end, end: span.end, put: '\n' }] }],
        })),
    ),
});
const title = { en: 'Break the line here', ja: 'ここで改行する' };
