// Three braces where two do the same.
import { templateParts } from '../../../../shared/draft/source.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateUnescapedNeedless = defineAudit({
  id: 'draft-template-unescaped-needless',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftReadings'],
  texts: {
    title: { en: 'Three braces do what two do', ja: '三重の波括弧は不要です' },
    passed: { en: 'Values stand in two braces', ja: '値は二重の波括弧で書かれています' },
    why: {
      en: 'Elsewhere {{{name}}} and {{&name}} keep Handlebars from escaping HTML. SES never escapes, so that both print what {{name}} prints. Whoever reads the template may think that the others are escaped.',
      ja: '{{{name}}} と {{&name}} は本来、HTML のエスケープを行わない書き方です。SES はもともとエスケープしないため、{{name}} と結果は同じです。ほかの値はエスケープされていると誤解を招きます。',
    },
    fix: { en: 'Write the value in two braces.', ja: '二重の波括弧で書いてください。' },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings }) =>
    judgePlaces(
      draft,
      templateParts
        .flatMap((part) => draftReadings[part]?.tags ?? [])
        .filter(({ kind }) => kind === 'unescaped')
        .map(({ place }) => {
          const { part, start, end } = place;
          const plain = (draft.source[part] ?? '')
            .slice(start, end)
            .replace(/^\{\{(~?)[{&]/u, '{{$1')
            .replace(/\}(~?\}\})$/u, '$1');
          const title = { en: `Write ${plain}`, ja: `${plain} に直す` };
          const says = { en: `${plain} prints the same.`, ja: `${plain} と書いても同じ結果です。` };
          return { part, span: place, says, mends: [{ title, edits: [{ start, end, put: plain }] }] };
        }),
    ),
});
