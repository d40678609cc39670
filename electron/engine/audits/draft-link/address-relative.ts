// A link without a scheme, which leads nowhere from within a mail.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress } from '../../mail/read-address.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';
import { isEmptyLink } from '../unnamed-links.ts';

export const draftLinkAddressRelative = defineAudit({
  id: 'draft-link-address-relative',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A link has an incomplete URL', ja: 'URL が完全でないリンクがあります' },
    passed: { en: 'Every link has a complete URL', ja: 'すべてのリンクの URL が完全です' },
    why: {
      en: 'A mail has no page that a URL could be relative to. A click opens an error page, or nothing.',
      ja: 'メールには相対 URL の基準になるページがありません。クリックしてもエラーページが開くか、何も起きません。',
    },
    fix: {
      en: 'Write the full URL: https://www.example.com/.',
      ja: 'https://www.example.com/ のように、https:// から書いてください。',
    },
  },
  sources: [citeRfc(3986, '4.2')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span, typed, element, markup }) => {
        if (readAddress(address).kind !== 'relative' || isEmptyLink(markup, element)) return [];
        const plain = address.trim();
        const start = span.start + address.indexOf(plain);
        const isCertain = typed && /^(\/\/)?www\.[^\s/]+\.[a-z]{2,}/iu.test(plain);
        const put = plain.startsWith('//') ? 'https:' : 'https://';
        const mends = isCertain
          ? [
              {
                title: { en: `Add ${put} at the start`, ja: `先頭に ${put} を付ける` },
                edits: [{ start, end: start, put }],
              },
            ]
          : [];
        return [
          {
            span,
            says: {
              en: `“${plain.slice(0, 80)}” does not start with https://.`,
              ja: `「${plain.slice(0, 80)}」が https:// で始まっていません。`,
            },
            mends,
          },
        ];
      }),
    ),
});
