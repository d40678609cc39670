// More unsubscribe placeholders than SES replaces.
import { unsubscribeUrl, placeholdersIn } from '../../mail/ses-placeholders.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSesUnsubscribeRepeated = defineAudit({
  id: 'draft-ses-unsubscribe-repeated',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft'],
  texts: {
    title: {
      en: 'A part has more than two {{amazonSESUnsubscribeUrl}}',
      ja: '{{amazonSESUnsubscribeUrl}} が 3 つ以上あります',
    },
    passed: {
      en: 'Each part has at most two {{amazonSESUnsubscribeUrl}}',
      ja: '{{amazonSESUnsubscribeUrl}} は 2 つ以内です',
    },
    why: {
      en: 'SES replaces only the first two. From the third on, readers see the placeholder itself, and the link does not work.',
      ja: 'SES が置き換えるのは最初の 2 つだけです。3 つ目以降はそのまま表示され、リンクも機能しません。',
    },
    fix: { en: 'Keep at most two in each part.', ja: '各パートで 2 つ以内にしてください。' },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      placeholdersIn(text, unsubscribeUrl)
        .slice(2)
        .map(({ start, end }) => ({ span: { start, end }, says: third })),
    ),
});

const third = { en: 'SES does not replace this one.', ja: 'この指定は置き換えられません。' };
