// A partial that only another part defines.
import { templateParts } from '../../../../shared/draft/source.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { definitionText, undefinedPartials } from '../undefined-partials.ts';

export const draftTemplatePartialOfOtherPart = defineAudit({
  id: 'draft-template-partial-of-other-part',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftReadings'],
  texts: {
    title: { en: 'A partial is defined only in another part', ja: 'パーシャルが別のパートでしか定義されていません' },
    passed: {
      en: 'Partials are defined in the part that calls them',
      ja: 'パーシャルは呼び出し元と同じパートで定義されています',
    },
    why: {
      en: 'An inline partial exists only in the part that defines it: the subject and the text part cannot use one from the HTML part. The template does not render, and nothing is sent.',
      ja: 'インラインパーシャルは定義したパートの中でだけ有効です。HTML パートの定義は、件名やテキストパートからは使えません。レンダリングできないため、送信されません。',
    },
    fix: {
      en: 'Define the partial in this part, too. In the text part, leave out its markup.',
      ja: 'このパートでも定義してください。テキストパートではマークアップを取り除きます。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings }) =>
    judgePlaces(
      draft,
      templateParts
        .flatMap((part) => undefinedPartials(draftReadings, part))
        .flatMap(({ name, place, elsewhere }) => {
          if (elsewhere === null) return [];
          const definition = definitionText(draft.source, elsewhere);
          const says = {
            en: `"${name}" is defined in the ${elsewhere.part} part, line ${elsewhere.line}, and works only there.`,
            ja: `「${name}」は別のパート（${elsewhere.part}）の ${elsewhere.line} 行目で定義されており、そこでしか使えません。`,
          };
          const title = { en: `Define "${name}" in this part, too`, ja: `「${name}」をこのパートにも定義する` };
          const mends = definition === null ? [] : [{ title, edits: [{ start: 0, end: 0, put: `${definition}\n` }] }];
          return [{ part: place.part, span: place, says, mends }];
        }),
    ),
});
