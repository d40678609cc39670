// A web address that cannot be read as one.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress } from '../../mail/read-address.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkAddressBroken = defineAudit({
  id: 'draft-link-address-broken',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A link has a malformed URL', ja: 'リンクの URL の形式が正しくありません' },
    passed: { en: 'Every link has a well-formed URL', ja: 'すべてのリンクの URL が正しい形式です' },
    why: {
      en: 'A click opens an error page, or nothing at all.',
      ja: 'クリックしてもエラーページが開くか、何も起きません。',
    },
    fix: {
      en: 'Open the page in a browser and copy its URL again.',
      ja: 'ブラウザで目的のページを開き、URL をコピーし直してください。',
    },
  },
  sources: [citeRfc(3986, '3')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span }) =>
        readAddress(address).kind === 'broken'
          ? [
              {
                span,
                says: {
                  en: `“${address.trim().slice(0, 80)}” is not a web URL.`,
                  ja: `「${address.trim().slice(0, 80)}」は Web の URL として読み取れません。`,
                },
              },
            ]
          : [],
      ),
    ),
});
