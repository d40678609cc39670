// A link whose page does not exist.
import { linksOf } from '../../mail/addresses-of.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeReplies } from '../judge-replies.ts';

export const draftLinkBroken = defineAudit({
  id: 'draft-link-broken',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  weighs: ['draftLinks'],
  texts: {
    title: { en: 'A link leads to a page that does not exist', ja: '存在しないページへのリンクがあります' },
    passed: { en: 'Every link that was checked answers', ja: '確認したリンクはすべて応答しました' },
    why: {
      en: 'Readers who click land on an error page. Spam filters follow links, too.',
      ja: 'クリックした受信者にはエラーページが表示されます。迷惑メールフィルターもリンクを確認します。',
    },
    fix: {
      en: 'Correct the URL, or publish the page before you send.',
      ja: 'URL を修正するか、送信前にページを公開してください。',
    },
  },
  sources: [citeRfc(9110, '15.5.5')],
  judge: ({ draft, draftLinks, ...markups }) => judgeReplies(draft, linksOf(markups), draftLinks),
});
