// A helper that SES does not have, or a block used as a value.
import { templateParts } from '../../../../shared/draft/source.ts';
import { sayHelperUnknown, sayWrongArguments } from '../../mail/template/say-rendering.ts';
import { builtInHelpers } from '../../mail/template/dialect.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateCallUnknown = defineAudit({
  id: 'draft-template-call-unknown',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftReadings'],
  texts: {
    title: { en: 'The template calls a helper that SES does not have', ja: 'SES にないヘルパーを呼び出しています' },
    passed: { en: 'SES has every helper that the template calls', ja: '使われているヘルパーはすべて SES にあります' },
    why: {
      en: 'SES has only the built-in helpers of Handlebars; others cannot be added. A template that calls one does not render, and nothing is sent.',
      ja: 'SES で使えるのは Handlebars の組み込みヘルパーだけで、追加はできません。ほかのヘルパーを呼び出すテンプレートはレンダリングできず、送信されません。',
    },
    fix: {
      en: 'Prepare the value in the template data before sending: a formatted date, a name in capitals, the result of a comparison.',
      ja: '整形した日付、大文字にした名前、比較の結果などは、送信前にテンプレートデータの側で用意してください。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings }) =>
    judgePlaces(
      draft,
      templateParts
        .flatMap((part) => draftReadings[part]?.tags ?? [])
        .filter(({ kind, name }) => kind === 'helper' && name !== 'lookup' && name !== 'log')
        .map(({ name, place }) => ({
          part: place.part,
          span: place,
          says: builtInHelpers.has(name) ? sayWrongArguments(name) : sayHelperUnknown(name),
        })),
    ),
});
