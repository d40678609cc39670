// ses:tags or ses:no-track on an element that is no link.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftSesAttributeMisplaced = defineAudit({
  id: 'draft-ses-attribute-misplaced',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: {
      en: 'An SES tracking attribute is not on a link',
      ja: 'SES のトラッキング属性がリンク以外にあります',
    },
    passed: {
      en: 'SES tracking attributes are only on links',
      ja: 'SES のトラッキング属性はリンクだけにあります',
    },
    why: {
      en: 'SES reads ses:tags and ses:no-track only on <a> elements. Elsewhere they do nothing and are sent to the recipient.',
      ja: 'ses:tags と ses:no-track は <a> 要素でのみ有効です。それ以外では機能せず、受信者にそのまま届きます。',
    },
    fix: { en: 'Move the attribute to the link inside the element.', ja: '属性を、要素の中のリンクに移してください。' },
  },
  sources: [citeSes('open and click metrics', 'faqs-metrics')],
  judge: ({ draft, draftMarkup: { elements } }) =>
    judgePlaces(
      draft,
      elements
        .filter(({ name }) => name !== 'a' && name !== 'area')
        .flatMap(({ name, attributes }) =>
          attributes
            .filter((found) => /^ses:(tags|no-track)$/u.test(found.name))
            .map((found) => ({
              span: found.span,
              says: { en: `${found.name} is on <${name}>.`, ja: `${found.name} が <${name}> にあります。` },
            })),
        ),
    ),
});
