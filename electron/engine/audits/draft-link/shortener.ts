// A link through a public shortener.
import { linksOf } from '../../mail/addresses-of.ts';
import { shorteners } from '../../mail/link-words.ts';
import { readAddress } from '../../mail/read-address.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkShortener = defineAudit({
  id: 'draft-link-shortener',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A link goes through a public shortener', ja: '短縮 URL サービスのリンクがあります' },
    passed: { en: 'No link goes through a public shortener', ja: '短縮 URL サービスのリンクはありません' },
    why: {
      en: 'Spammers hide behind shorteners, so that blocklists hold them all at once: your mail shares their fate. Readers cannot see where the link leads.',
      ja: '短縮 URL は迷惑メールにも使われるため、ドメインごとブロックリストに載ることがあり、正当なメールも巻き込まれます。受信者にも行き先がわかりません。',
    },
    fix: {
      en: 'Link to the page itself. SES counts clicks without a shortener, by your own tracking domain.',
      ja: '目的のページに直接リンクしてください。クリックは短縮 URL がなくても、SES の独自トラッキングドメインで計測できます。',
    },
  },
  sources: [citeSes('best practices', 'best-practices')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span }) => {
        const read = readAddress(address);
        const host = read.kind === 'web' ? read.url.hostname.replace(/^www\./u, '') : '';
        if (!shorteners.has(host)) return [];
        return [
          { span, says: { en: `${host} hides where the link leads.`, ja: `${host} では行き先がわかりません。` } },
        ];
      }),
    ),
});
