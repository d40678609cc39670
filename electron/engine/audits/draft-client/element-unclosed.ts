// An element that is never closed.
import { defineAudit } from '../define-audit.ts';
import { judgeFaults } from '../judge-faults.ts';

export const draftClientElementUnclosed = defineAudit({
  id: 'draft-client-element-unclosed',
  topic: 'draft-client',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'An element is not closed', ja: '閉じられていない要素があります' },
    passed: { en: 'Every element is closed', ja: 'すべての要素が閉じられています' },
    why: {
      en: 'Every client closes it somewhere else, so its styles and boxes spill into what follows, differently in each client.',
      ja: 'どこで閉じるかはメールクライアントごとに異なるため、スタイルやボックスが後続の内容に及び、表示がばらばらになります。',
    },
    fix: {
      en: 'Add the end tag where the element should end. If there is an {{#if}}, check both of its branches.',
      ja: '要素を終える位置に終了タグを書いてください。{{#if}} がある場合は、両方の分岐を確認してください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) =>
    judgeFaults(inputs, ({ code, written }) => (code === 'element-unclosed' ? sayUnclosed(written) : null)),
});

const sayUnclosed = (tag: string) => {
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
  return { en: `<${name}> is never closed.`, ja: `<${name}> が閉じられていません。` };
};
