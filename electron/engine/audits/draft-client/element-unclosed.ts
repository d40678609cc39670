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
    title: { en: 'An element is never closed', ja: '閉じられていない要素があります' },
    passed: { en: 'Every element is closed', ja: 'すべての要素が閉じられています' },
    why: {
      en: 'Each client closes it where it thinks best, so that styles and boxes run on into what comes after, differently in each.',
      ja: 'どこで閉じるかはメールクライアントごとに異なるため、スタイルやボックスが後続の内容に及び、表示がばらばらになります。',
    },
    fix: {
      en: 'Write the end tag where the element is to end. With values filled in, look at both branches of every {{#if}}.',
      ja: '要素を終える位置に終了タグを書いてください。{{#if}} がある場合は、両方の分岐を確認してください。',
    },
  },
  sources: [
    { title: 'HTML Standard: Parsing HTML documents', url: 'https://html.spec.whatwg.org/multipage/parsing.html' },
  ],
  judge: (inputs) =>
    judgeFaults(inputs, (code, written) => (code === 'element-unclosed' ? sayUnclosed(written) : null)),
});

const sayUnclosed = (tag: string) => {
  const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
  return { en: `<${name}> is never closed.`, ja: `<${name}> が閉じられていません。` };
};
