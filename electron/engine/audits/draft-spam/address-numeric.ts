// A link to a numeric address.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress } from '../../mail/read-address.ts';
import { confinementOf } from '../../protocols/mx/address-reach.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftSpamAddressNumeric = defineAudit({
  id: 'draft-spam-address-numeric',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A link leads to an IP address', ja: 'IP アドレスへのリンクがあります' },
    passed: { en: 'No link leads to an IP address', ja: 'IP アドレスへのリンクはありません' },
    why: {
      en: 'Legitimate senders use host names. Links to IP addresses are a sign of phishing and of hacked servers.',
      ja: '正規の送信者は名前のあるホストを使います。IP アドレスへのリンクは、フィッシングや侵害されたサーバーの特徴です。',
    },
    fix: { en: 'Link to the host name.', ja: 'ホスト名を使ってリンクしてください。' },
  },
  sources: [{ title: 'SpamAssassin: tests performed', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span }) => {
        const read = readAddress(address);
        const host = read.kind === 'web' ? read.url.hostname : '';
        // What recipients cannot reach is another check's.
        if (!/^(\d{1,3}\.){3}\d{1,3}$|^\[/u.test(host) || confinementOf(host.replace(/^\[|\]$/gu, '')) !== null)
          return [];
        return [{ span, says: { en: `The link leads to ${host}.`, ja: `リンク先は ${host} です。` } }];
      }),
    ),
});
