// A text part that says nothing.
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, notApplicable, pass } from '../define-audit.ts';
import { noDataYet } from '../judge-missing.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftTextEmpty = defineAudit({
  id: 'draft-text-empty',
  topic: 'draft-text',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The text part is empty', ja: 'テキストパートが空です' },
    passed: { en: 'The text part is not empty', ja: 'テキストパートに内容があります' },
    why: {
      en: 'Readers whose client shows the text part see an empty mail.',
      ja: 'テキストパートを表示するメールクライアントでは、空のメールに見えます。',
    },
    fix: {
      en: 'Write the text, or remove the part so that clients show the HTML.',
      ja: '内容を書くか、パートごと削除してください（HTML が表示されます）。',
    },
  },
  sources: [citeRfc(2046, '5.1.4')],
  judge: ({ draft, draftRendered: { text } }) => {
    if (text === null) return notApplicable(noText);
    if (text.text.trim() !== '') return pass();
    if (text.missing.length > 0 && lacksData(draft.source.data)) return noDataYet;
    return judgePlaces(draft, [{ part: 'text', span: startOf(draft.source.text), says: empty }]);
  },
});

const noText = { en: 'There is no text part.', ja: 'テキストパートがありません。' };
const empty = {
  en: 'The rendered text part is empty.',
  ja: 'レンダリング後のテキストパートが空です。',
};
