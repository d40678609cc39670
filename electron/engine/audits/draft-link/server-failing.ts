// A link whose server answers that it has failed.
import { linksOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEach } from '../judge-replies.ts';

export const draftLinkServerFailing = defineAudit({
  id: 'draft-link-server-failing',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftLinks'],
  texts: {
    title: { en: 'The server of a link returns an error', ja: 'リンク先のサーバーがエラーを返しています' },
    passed: { en: 'No server of a link returned an error', ja: 'エラーを返したリンク先はありません' },
    why: {
      en: 'Readers see an error page. It may be temporary, but a campaign can also bring more visitors than the server can handle.',
      ja: '受信者にはエラーページが表示されます。一時的な場合もありますが、配信直後のアクセス集中に耐えられないこともあります。',
    },
    fix: {
      en: 'Check again in a few minutes. If it persists, contact whoever runs the server.',
      ja: '数分後に再確認し、続くようならサーバーの管理者に連絡してください。',
    },
  },
  sources: [citeRfc(9110, '15.6')],
  judge: ({ draft, draftLinks, ...markups }) =>
    judgeEach({ draft, named: linksOf(markups), replies: draftLinks }, ({ url, outcome }) =>
      outcome.kind === 'answered' && outcome.status >= 500
        ? {
            kind: 'certain',
            says: { en: `${url} answers ${outcome.status}.`, ja: `${url} の応答は ${outcome.status} です。` },
          }
        : null,
    ),
});
