// A link over https that is redirected over http.
import { linksOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeEach } from '../judge-replies.ts';

export const draftLinkRedirectInsecure = defineAudit({
  id: 'draft-link-redirect-insecure',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftLinks'],
  texts: {
    title: { en: 'A link over https is redirected to http:', ja: 'https のリンクが http: にリダイレクトされます' },
    passed: {
      en: 'No link over https is redirected to http:',
      ja: 'http: にリダイレクトされる https リンクはありません',
    },
    why: {
      en: 'At that step, anyone on the network path can read the URL and replace the page. Browsers warn about the final page.',
      ja: 'その区間では、URL を見られたり、ページを差し替えられたりするおそれがあります。移動先のページにはブラウザが警告を表示します。',
    },
    fix: {
      en: 'Correct the redirect on the server, or link to the https page itself.',
      ja: 'サーバーのリダイレクト設定を修正するか、https のページに直接リンクしてください。',
    },
  },
  sources: [citeRfc(9110, '17.2')],
  judge: ({ draft, draftLinks, ...markups }) =>
    judgeEach({ draft, named: linksOf(markups), replies: draftLinks }, ({ url, hops }) => {
      const open = /^https:/iu.test(url) ? hops.find((hop) => /^http:/iu.test(hop.url)) : undefined;
      if (open === undefined) return null;
      return {
        kind: 'certain',
        says: { en: `It passes through ${open.url}.`, ja: `途中で ${open.url} を経由します。` },
      };
    }),
});
