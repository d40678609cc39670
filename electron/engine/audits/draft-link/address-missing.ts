// A link that leads nowhere: no address, an empty one, or a mere #.
import type { MarkupElement } from '../../../../shared/draft/markup.ts';
import { readAddress } from '../../mail/read-address.ts';
import { attributeOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { isEmptyLink } from '../unnamed-links.ts';

export const draftLinkAddressMissing = defineAudit({
  id: 'draft-link-address-missing',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A link has no URL', ja: 'URL のないリンクがあります' },
    passed: { en: 'Every link has a URL', ja: 'すべてのリンクに URL があります' },
    why: {
      en: 'A click does nothing, or opens the mail again in a new window. It is often a forgotten placeholder.',
      ja: 'クリックしても何も起きないか、同じメールが新しいウィンドウで開きます。多くは仮のリンクの消し忘れです。',
    },
    fix: {
      en: 'Write the full URL in href, or remove the link.',
      ja: 'href に完全な URL を書くか、リンクを外してください。',
    },
  },
  sources: [
    { title: 'HTML Standard: href', url: 'https://html.spec.whatwg.org/multipage/links.html#attr-hyperlink-href' },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'a', 'area').flatMap((link) => {
        const address = attributeOf(link, 'href');
        if (link.startTag === null || isAnchor(link) || isEmptyLink(draftMarkup, link)) return [];
        return readAddress(address?.value ?? '').kind === 'empty'
          ? [{ span: address?.span ?? link.startTag, says: nowhere }]
          : [];
      }),
    ),
});

const nowhere = {
  en: 'The href of this link is missing or leads nowhere.',
  ja: 'このリンクの href がないか、行き先になっていません。',
};

/** A place to jump to. */
function isAnchor(link: MarkupElement): boolean {
  return attributeOf(link, 'href') === null && (attributeOf(link, 'name') ?? attributeOf(link, 'id')) !== null;
}
