// A link to a host that only the author can reach.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress, isLocalHost } from '../../mail/read-address.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkHostLocal = defineAudit({
  id: 'draft-link-host-local',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: {
      en: 'A link leads to a host that recipients cannot reach',
      ja: '受信者が接続できないホストへのリンクがあります',
    },
    passed: { en: 'No link leads to a local host', ja: 'ローカルのホストへのリンクはありません' },
    why: {
      en: 'Private addresses and localhost exist only on your network or computer. It is often a link left over from a test environment.',
      ja: 'localhost やプライベートアドレスは、社内や手元の環境にしか存在しません。多くはテスト環境のリンクの残りです。',
    },
    fix: { en: 'Replace the host with the public one.', ja: '公開されているホスト名に変更してください。' },
  },
  sources: [citeRfc(6761, '6.3'), citeRfc(6890, '2.2')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span }) => {
        const read = readAddress(address);
        if (read.kind !== 'web' || !isLocalHost(read.url.hostname)) return [];
        return [
          {
            span,
            says: {
              en: `${read.url.hostname} is not a public host.`,
              ja: `${read.url.hostname} は公開されたホストではありません。`,
            },
          },
        ];
      }),
    ),
});
