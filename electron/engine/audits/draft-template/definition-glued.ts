// A definition of a partial with text right behind it.
import { matchesIn } from '../../mail/matches-in.ts';
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
    title: { en: 'No line break follows the definition of a partial', ja: 'パーシャルの定義の直後に改行がありません' },
    passed: {
      en: 'A line break follows each definition of a partial',
      ja: 'パーシャルの定義の後はすべて改行されています',
    },
    why: {
      en: 'The SES developer guide asks for a line break after {{/inline}} to separate the definition from what follows. Without it, SES may take both as one.',
      ja: 'SES のデベロッパーガイドでは、定義と後続の内容を区切るために {{/inline}} の後で改行するよう求めています。改行がないと、正しく区別されないおそれがあります。',
    },
    fix: {
      en: 'Add a line break after {{/inline}}, or write {{/inline~}}, which removes the whitespace after it.',
      ja: '{{/inline}} の後で改行するか、後ろの空白を取り除く {{/inline~}} と書いてください。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      matchesIn(text, /\{\{~?\/inline[\t ]{0,20}\}\}(?!\r?\n)/gu)
        .filter(({ end }) => end < text.length)
        .map((span) => ({
          span,
          says: { en: 'Text follows on the same line.', ja: '同じ行に続きがあります。' },
          mends: [{ title, edits: [{ start: span.end, end: span.end, put: '\n' }] }],
        })),
    ),
});
const title = { en: 'Add a line break here', ja: 'ここで改行する' };
