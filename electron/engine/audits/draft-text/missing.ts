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
      en: 'Watches, voice assistants, terminal clients and some readers show the text part alone, and filters count mail of HTML alone against the sender.',
      ja: 'スマートウォッチ、音声アシスタント、テキスト表示のメールソフトなどは、テキストパートだけを表示します。HTML だけのメールは、迷惑メールの判定でも不利になります。',
    },
    fix: {
      en: 'Open the composer and choose “Make the text part from the HTML”, then read it once.',
      ja: 'エディターで「HTML パートからテキストパートを作成」を選んでから、内容を確認してください。',
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
const none = { en: 'The HTML part stands alone.', ja: 'HTML パートだけがあります。' };
