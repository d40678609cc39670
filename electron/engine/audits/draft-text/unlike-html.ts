// A text part that says something else than the HTML.
import { isFiller } from '../../mail/text-filler.ts';
import { drawnText } from '../../mail/walk-markup.ts';
import { wordOverlap, tokenCount } from '../../mail/word-overlap.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

/** Of fewer words nothing can be told. */
const fewest = 12;

export const draftTextUnlikeHtml = defineAudit({
  id: 'draft-text-unlike-html',
  topic: 'draft-text',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The text part does not say what the HTML says', ja: 'テキストパートと HTML の内容が異なります' },
    passed: { en: 'The text part says what the HTML says', ja: 'テキストパートと HTML の内容は対応しています' },
    why: {
      en: 'Spam filters compare the two, since spam can hide behind a harmless text part. Often the HTML was changed and the text forgotten.',
      ja: '迷惑メールは無害なテキストの陰に隠れることがあるため、フィルターは両者を比較します。多くは HTML だけを変更し、テキストの更新を忘れたものです。',
    },
    fix: {
      en: 'In the composer, choose “Make the text part from the HTML”, then read the text through.',
      ja: 'コンポーザーで「HTML パートからテキストパートを作成」を選び、テキストを確認してください。',
    },
  },
  sources: [citeRfc(2046, '5.1.4')],
  judge: ({ draft, draftRendered: { text }, draftRenderedMarkup }) => {
    const [plain, html] = [text?.text ?? '', drawnText(draftRenderedMarkup)];
    if (isFiller(plain) || Math.min(tokenCount(plain), tokenCount(html)) < fewest) return pass();
    const share = Math.round(wordOverlap(plain, html) * 100);
    if (share >= 40) return pass();
    const says = {
      en: `Only ${share}% of the words of one are in the other.`,
      ja: `一方の単語のうち、他方にもあるのは ${share}% だけです。`,
    };
    return judgePlaces(draft, [{ part: 'text', span: startOf(draft.source.text), says }]);
  },
});
