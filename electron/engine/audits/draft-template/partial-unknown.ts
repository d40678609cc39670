// A partial that no part defines.
import { templateParts } from '../../../../shared/draft/source.ts';
import { sayPartialUnknown } from '../../mail/template/say-rendering.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { undefinedPartials } from '../undefined-partials.ts';

export const draftTemplatePartialUnknown = defineAudit({
  id: 'draft-template-partial-unknown',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftReadings'],
  texts: {
    title: {
      en: 'The template calls a partial that is not defined',
      ja: '定義されていないパーシャルを呼び出しています',
    },
    passed: { en: 'Every partial is defined', ja: 'パーシャルはすべて定義されています' },
    why: {
      en: 'SES does not store partials: a part can use only those that it defines itself with {{#* inline "name"}}. Without a definition the template does not render, and nothing is sent.',
      ja: 'SES はパーシャルを保存しないため、同じパートの中で {{#* inline "名前"}} と定義したものだけを使えます。定義がなければレンダリングできず、送信されません。',
    },
    fix: {
      en: 'Define the partial at the start of the part, or write its content where it is called.',
      ja: 'パートの先頭でパーシャルを定義するか、呼び出し位置に内容を直接書いてください。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings }) =>
    judgePlaces(
      draft,
      templateParts
        .flatMap((part) => undefinedPartials(draftReadings, part))
        .filter(({ elsewhere }) => elsewhere === null)
        .map(({ name, place }) => ({ part: place.part, span: place, says: sayPartialUnknown(name) })),
    ),
});
