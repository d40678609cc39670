// Link tags that SES cannot read.
import { attributeOf } from '../../mail/walk-markup.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftSesTagsMalformed = defineAudit({
  id: 'draft-ses-tags-malformed',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A ses:tags attribute is malformed', ja: 'ses:tags 属性の形式が正しくありません' },
    passed: { en: 'Every ses:tags attribute is well-formed', ja: 'ses:tags 属性はすべて正しい形式です' },
    why: {
      en: 'SES reads name:value pairs, each ending with a semicolon, made of letters, digits, hyphens and underscores. Anything else does not appear in click events.',
      ja: 'SES が読み取れるのは「名前:値;」の並びで、使える文字は英数字、ハイフン、アンダースコアです。それ以外はクリックイベントに記録されません。',
    },
    fix: {
      en: 'Write it as ses:tags="campaign:spring;place:footer;".',
      ja: 'ses:tags="campaign:spring;place:footer;" のように書いてください。',
    },
  },
  sources: [citeSes('open and click metrics', 'faqs-metrics')],
  judge: ({ draft, draftMarkup: { elements } }) =>
    judgePlaces(
      draft,
      elements.flatMap((element) => {
        const tags = attributeOf(element, 'ses:tags');
        if (tags === null || tags.dynamic || /^\s*([\w-]{1,256}:[\w-]{1,256}\s*(;\s*|$))+$/u.test(tags.value))
          return [];
        return [
          {
            span: tags.valueSpan ?? tags.span,
            says: {
              en: `“${tags.value.slice(0, 80)}” is not a list of name:value; pairs.`,
              ja: `「${tags.value.slice(0, 80)}」は「名前:値;」の並びではありません。`,
            },
          },
        ];
      }),
    ),
});
