// CSS that cannot be read.
import type { CssFaultCode } from '../../../../shared/draft/markup.ts';
import type { Text } from '../../../../shared/text.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftClientStyleBroken = defineAudit({
  id: 'draft-client-style-broken',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A style sheet has an error', ja: 'スタイルシートに誤りがあります' },
    passed: { en: 'Style sheets can be read', ja: 'スタイルシートは正しく読み取れます' },
    why: {
      en: 'Gmail drops a whole <style> element if it cannot read a part of it; other clients drop the rules after the error. On phones the layout is lost.',
      ja: 'Gmail は <style> の一部でも読み取れないと要素全体を破棄します。ほかのクライアントでも以降のルールが失われ、スマートフォンのレイアウトが崩れます。',
    },
    fix: {
      en: 'Close every brace, quote and comment, and write each declaration as “property: value”.',
      ja: '波括弧、引用符、コメントをすべて閉じ、「プロパティ: 値」の形で書いてください。',
    },
  },
  sources: [
    {
      title: "Troubleshooting Gmail's responsive design support",
      url: 'https://www.hteumeuleu.com/2017/troubleshooting-gmail-s-responsive-design-support/',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      draftMarkup.styles.flatMap(({ faults }) => faults.map(({ span, message }) => ({ span, says: saidOf[message] }))),
    ),
});

const saidOf: { readonly [code in CssFaultCode]: Text } = {
  'block-unclosed': { en: 'This brace is never closed.', ja: 'この波括弧が閉じられていません。' },
  'brace-unopened': { en: 'This brace closes nothing.', ja: '対応する開き波括弧がありません。' },
  'comment-unclosed': { en: 'This comment is never closed.', ja: 'このコメントが閉じられていません。' },
  'string-broken': { en: 'This string or URL is never closed.', ja: 'この文字列または URL が閉じられていません。' },
  'declaration-broken': { en: 'This is not “property: value”.', ja: '「プロパティ: 値」の形になっていません。' },
  'declaration-outside-rule': { en: 'This is outside of any rule.', ja: 'ルールの外に書かれています。' },
  'selector-empty': { en: 'A selector is missing here.', ja: 'セレクターがありません。' },
  'rule-without-block': { en: 'No braces follow this.', ja: 'この後に波括弧がありません。' },
  'nested-too-deep': { en: 'Rules are nested too deeply.', ja: 'ルールの入れ子が深すぎます。' },
};
