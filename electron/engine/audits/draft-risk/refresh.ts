// A mail that would load another page by itself.
import { valueOf, elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskRefresh = defineAudit({
  id: 'draft-risk-refresh',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail tries to load another page by itself', ja: '自動で別のページに移動する指定があります' },
    passed: { en: 'The mail loads no other page by itself', ja: '自動で別のページに移動する指定はありません' },
    why: {
      en: 'No client follows it, and spam filters know it from phishing.',
      ja: 'メールクライアントは従いません。フィッシングの特徴として判定に使われます。',
    },
    fix: { en: 'Remove the meta element and offer a link.', ja: 'meta 要素を削除し、リンクを置いてください。' },
  },
  sources: [
    {
      title: 'HTML Standard: refresh',
      url: 'https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'meta')
        .filter((meta) => /^\s*refresh\s*$/iu.test(valueOf(meta, 'http-equiv') ?? ''))
        .flatMap(({ startTag }) => (startTag === null ? [] : [{ span: startTag, says: refresh }])),
    ),
});

const refresh = { en: 'This would load another page.', ja: '別のページを読み込む指定です。' };
