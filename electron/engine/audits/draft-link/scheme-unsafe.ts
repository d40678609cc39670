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
      en: 'Clients take the link away, and filters take javascript:, data: and vbscript: for an attack. A file: address exists only on your computer.',
      ja: 'リンクは取り除かれます。javascript:、data:、vbscript: は攻撃とみなされることがあり、file: は手元のコンピューターにしか存在しません。',
    },
    fix: {
      en: 'Link to a web page over https that does what the link was to do.',
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
            says: { en: `This link begins with ${read.scheme}:.`, ja: `このリンクは ${read.scheme}: で始まります。` },
          },
        ];
      }),
    ),
});
