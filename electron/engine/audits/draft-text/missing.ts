// A draft with HTML and without a text part.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass, notApplicable } from '../define-audit.ts';

export const draftTextMissing = defineAudit({
  id: 'draft-text-missing',
  topic: 'draft-text',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft'],
  texts: {
    title: { en: 'The mail has no text part', ja: 'テキストパートがありません' },
    passed: { en: 'The mail has a text part', ja: 'テキストパートがあります' },
    why: {
      en: 'Smartwatches, voice assistants and text-only clients show only the text part, and spam filters count a missing one against the mail.',
      ja: 'スマートウォッチ、音声アシスタント、テキスト専用のメールクライアントは、テキストパートだけを表示します。HTML だけのメールは、迷惑メールの判定でも不利になります。',
    },
    fix: {
      en: 'In the composer, choose “Make the text part from the HTML”, then read it through.',
      ja: 'コンポーザーで「HTML パートからテキストパートを作成」を選んでから、内容を確認してください。',
    },
  },
  sources: [citeRfc(2046, '5.1.4')],
  judge: ({
    draft: {
      source: { html, text },
    },
  }) => {
    if ((html ?? '').trim() === '') return notApplicable(noHtml);
    return text === null ? fail(none) : pass();
  },
});

const noHtml = { en: 'There is no HTML part.', ja: 'HTML パートがありません。' };
const none = { en: 'There is only an HTML part.', ja: 'HTML パートだけがあります。' };
