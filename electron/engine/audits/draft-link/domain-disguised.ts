// A link whose text shows one domain while it leads to another.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress } from '../../mail/read-address.ts';
import { shownDomain, registeredDomain } from '../../mail/shown-domain.ts';
import { textIn } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkDomainDisguised = defineAudit({
  id: 'draft-link-domain-disguised',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A link shows one domain and leads to another', ja: '表示と異なるドメインに移動するリンクがあります' },
    passed: {
      en: 'Every link that shows a domain leads to it',
      ja: 'ドメインを表示するリンクは、すべてそのドメインに移動します',
    },
    why: {
      en: 'This is what phishing looks like. Clients warn the reader, and filters may refuse the mail.',
      ja: 'フィッシングと同じ形です。メールクライアントが警告を表示したり、受信側が拒否したりします。',
    },
    fix: {
      en: 'Show the domain that the link leads to, or write words instead of a URL.',
      ja: 'リンク先と同じドメインを表示するか、URL ではなく言葉で書いてください。',
    },
  },
  sources: [
    {
      title: 'SpamAssassin: tests performed',
      url: 'https://spamassassin.apache.org/old/tests_3_3_x.html',
    },
  ],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span, element, markup }) => {
        const read = readAddress(address);
        const shown = shownDomain(textIn(markup, element));
        const led = read.kind === 'web' ? registeredDomain(read.url.hostname) : null;
        if (shown === null || led === null || shown === led) return [];
        return [
          {
            span,
            says: {
              en: `The text shows ${shown}, the link leads to ${led}.`,
              ja: `表示は ${shown} ですが、リンク先は ${led} です。`,
            },
          },
        ];
      }),
    ),
});
