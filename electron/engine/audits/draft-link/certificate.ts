// A link to a host whose certificate browsers refuse.
import { linksOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEach } from '../judge-replies.ts';

export const draftLinkCertificate = defineAudit({
  id: 'draft-link-certificate',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftLinks'],
  texts: {
    title: { en: 'A link leads to a host with an invalid certificate', ja: '証明書に問題のあるリンク先があります' },
    passed: { en: 'Every certificate that was checked is valid', ja: '確認した証明書に問題はありません' },
    why: {
      en: 'Browsers show a warning instead of the page, and most readers turn back.',
      ja: 'ページの代わりにブラウザの警告が表示され、多くの受信者は引き返します。',
    },
    fix: {
      en: 'Renew the certificate of the host, or link to a host name that it covers.',
      ja: '証明書を更新するか、証明書に含まれるホスト名にリンクしてください。',
    },
  },
  sources: [citeRfc(9110, '4.3.4')],
  judge: ({ draft, draftLinks, ...markups }) =>
    judgeEach({ draft, named: linksOf(markups), replies: draftLinks }, ({ url, outcome }) =>
      outcome.kind === 'refused' && outcome.refusal.kind === 'tls'
        ? {
            kind: 'certain',
            says: { en: `${url}: ${outcome.refusal.message}`, ja: `${url} の証明書: ${outcome.refusal.message}` },
          }
        : null,
    ),
});
