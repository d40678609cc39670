// A link that would run code or open a local file.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress } from '../../mail/read-address.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkSchemeUnsafe = defineAudit({
  id: 'draft-link-scheme-unsafe',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A link uses a scheme that clients block', ja: 'ブロックされるスキームのリンクがあります' },
    passed: { en: 'No link uses a scheme that clients block', ja: 'ブロックされるスキームのリンクはありません' },
    why: {
      en: 'Clients remove the link, and filters treat javascript:, data: and vbscript: as an attack. A file: URL works only on your computer.',
      ja: 'リンクは取り除かれます。javascript:、data:、vbscript: は攻撃とみなされることがあり、file: は手元のコンピューターでしか開けません。',
    },
    fix: {
      en: 'Link over https to a web page that does what the link should do.',
      ja: '同じ処理をする Web ページへの https リンクに置き換えてください。',
    },
  },
  sources: [citeRfc(3986, '7')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span }) => {
        const read = readAddress(address);
        if (read.kind !== 'unsafe') return [];
        return [
          {
            span,
            says: { en: `This link starts with ${read.scheme}:.`, ja: `このリンクは ${read.scheme}: で始まります。` },
          },
        ];
      }),
    ),
});
