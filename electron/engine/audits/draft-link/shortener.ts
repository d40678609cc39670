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
    title: { en: 'A link uses a public URL shortener', ja: '短縮 URL サービスのリンクがあります' },
    passed: { en: 'No link uses a public URL shortener', ja: '短縮 URL サービスのリンクはありません' },
    why: {
      en: 'Spammers use shorteners, too, so blocklists sometimes list the whole shortener, and your mail is blocked with theirs. Readers cannot see where the link leads.',
      ja: '短縮 URL は迷惑メールにも使われるため、ドメインごとブロックリストに載ることがあり、正当なメールも巻き込まれます。受信者にも行き先が分かりません。',
    },
    fix: {
      en: 'Link to the page itself. SES can count clicks without a shortener, through your own tracking domain.',
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
          { span, says: { en: `${host} hides where the link leads.`, ja: `${host} では行き先が分かりません。` } },
        ];
      }),
    ),
});
