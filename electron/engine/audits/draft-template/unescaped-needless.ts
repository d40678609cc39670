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
    title: { en: 'Triple braces are not needed', ja: '三重の波括弧は不要です' },
    passed: { en: 'Values are written in double braces', ja: '値は二重の波括弧で書かれています' },
    why: {
      en: 'Elsewhere, {{{name}}} and {{&name}} keep Handlebars from escaping HTML. SES never escapes, so they give the same result as {{name}} and suggest that other values are escaped.',
      ja: '{{{name}}} と {{&name}} は本来、HTML のエスケープを行わない書き方です。SES はもともとエスケープしないため、{{name}} と結果は同じです。ほかの値はエスケープされていると誤解を招きます。',
    },
    fix: { en: 'Write the value in double braces.', ja: '二重の波括弧で書いてください。' },
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
          const title = { en: `Change to ${plain}`, ja: `${plain} に直す` };
          const says = { en: `${plain} gives the same result.`, ja: `${plain} と書いても同じ結果です。` };
          return { part, span: place, says, mends: [{ title, edits: [{ start, end, put: plain }] }] };
        }),
    ),
});
