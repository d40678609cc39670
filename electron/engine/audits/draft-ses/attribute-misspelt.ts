// An attribute that is meant to be ses:no-track or ses:tags.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftSesAttributeMisspelt = defineAudit({
  id: 'draft-ses-attribute-misspelt',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'An SES tracking attribute is misspelled', ja: 'SES のトラッキング属性のつづりが誤っています' },
    passed: { en: 'No SES tracking attribute is misspelled', ja: 'SES のトラッキング属性のつづりに誤りはありません' },
    why: {
      en: 'SES does not recognize it: the link is tracked although it should not be, or its tags are lost.',
      ja: 'SES が認識できないため、除外したはずのリンクが計測されるか、タグが記録されません。',
    },
    fix: {
      en: 'Write ses:no-track or ses:tags, as the quick fix does.',
      ja: 'クイックフィックスのとおり、ses:no-track または ses:tags に書き換えてください。',
    },
  },
  sources: [citeSes('open and click metrics', 'faqs-metrics')],
  judge: ({ draft, draftMarkup: { elements } }) =>
    judgePlaces(
      draft,
      elements.flatMap(({ attributes }) =>
        attributes.flatMap(({ name, span }) => {
          const meant = meantBy(name);
          if (meant === null || meant === name) return [];
          const start = span.start;
          return [
            {
              span,
              says: { en: `${name} should be ${meant}.`, ja: `${name} は ${meant} の誤りです。` },
              mends: [
                {
                  title: { en: `Change to ${meant}`, ja: `${meant} に直す` },
                  edits: [{ start, end: start + name.length, put: meant }],
                },
              ],
            },
          ];
        }),
      ),
    ),
});

function meantBy(name: string): string | null {
  if (/^(data-)?ses[:._-]?no[._-]?track(ing)?$/u.test(name)) return 'ses:no-track';
  return /^(data-)?ses[:._-]?tags?$/u.test(name) ? 'ses:tags' : null;
}
