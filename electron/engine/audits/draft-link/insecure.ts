// A link over http.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress, isLocalHost } from '../../mail/read-address.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkInsecure = defineAudit({
  id: 'draft-link-insecure',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A link uses http:', ja: 'http: のリンクがあります' },
    passed: { en: 'No link uses http:', ja: 'http: のリンクはありません' },
    why: {
      en: 'Browsers warn about pages without TLS, and anyone on the network path can read and change them.',
      ja: 'TLS のないページには、ブラウザが警告を表示します。通信経路上で内容を見られたり、改ざんされたりするおそれもあります。',
    },
    fix: {
      en: 'Check that the page opens over https, then change the URL.',
      ja: 'https で開けることを確認し、URL を変更してください。',
    },
  },
  sources: [{ title: 'RFC 9110 4.2.2: https', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-4.2.2' }],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span }) => {
        const read = readAddress(address);
        // A local host is another check's.
        const isOpen = read.kind === 'web' && read.url.protocol === 'http:' && !isLocalHost(read.url.hostname);
        return isOpen ? [{ span, says: http }] : [];
      }),
    ),
});

const http = { en: 'This link uses http:.', ja: 'このリンクは http: です。' };
