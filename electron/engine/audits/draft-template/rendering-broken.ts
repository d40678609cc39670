// What breaks only when the template is filled in with this data.
import { templateParts } from '../../../../shared/draft/source.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateRenderingBroken = defineAudit({
  id: 'draft-template-rendering-broken',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftReadings', 'draftRendered'],
  texts: {
    title: { en: 'The template fails while it is rendered', ja: 'レンダリングの途中でエラーになります' },
    passed: { en: 'The template renders with this data', ja: 'このデータでエラーは起きません' },
    why: {
      en: 'The syntax is correct, but something in it cannot be carried out, such as a block without its value. SES then sends nothing.',
      ja: '構文は正しいものの、値のないブロックなど、実行できない箇所があります。この場合、SES は送信しません。',
    },
    fix: { en: 'Correct the tag at the place shown.', ja: '示された位置のタグを直してください。' },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings, draftRendered }) =>
    judgePlaces(
      draft,
      templateParts.flatMap((part) => {
        const fault = draftRendered[part]?.fault ?? null;
        const reading = draftReadings[part];
        if (fault === null || reading === null || reading.fault !== null) return [];
        // Unknown helpers and partials are told of wherever they stand, reached or not.
        const isTold = reading.tags.some(
          ({ kind, place, definedAt }) =>
            place.start === fault.place.start && (kind === 'helper' || (kind === 'partial' && definedAt === null)),
        );
        return isTold ? [] : [{ part, span: fault.place, says: fault.says }];
      }),
    ),
});
