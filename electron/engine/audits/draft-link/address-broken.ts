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
    title: { en: 'A link address is malformed', ja: 'リンクのアドレスの形式が正しくありません' },
    passed: { en: 'Every link address is well-formed', ja: 'すべてのリンクのアドレスが正しい形式です' },
    why: { en: 'Clients open an error page, or nothing at all.', ja: 'エラーページが開くか、何も起きません。' },
    fix: {
      en: 'Compare the address with the one in the browser, and copy it again.',
      ja: 'ブラウザで目的のページを開き、アドレスをコピーし直してください。',
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
                  en: `“${address.trim().slice(0, 80)}” is no web address.`,
                  ja: `「${address.trim().slice(0, 80)}」は Web アドレスとして読めません。`,
                },
              },
            ]
          : [],
      ),
    ),
});
