// A mail that does not tell its language.
import { valueOf, elementsNamed, drawnText } from '../../mail/walk-markup.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftAccessLanguageMissing = defineAudit({
  id: 'draft-access-language-missing',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'The mail does not declare its language', ja: 'メールの言語が指定されていません' },
    passed: { en: 'The mail declares its language', ja: 'メールの言語が指定されています' },
    why: {
      en: 'A screen reader then reads the text with the voice of its own language, which may be impossible to understand.',
      ja: 'スクリーンリーダーは自身の言語の音声で読み上げるため、内容が聞き取れなくなります。',
    },
    fix: {
      en: 'Set the language on the html element: <html lang="en">.',
      ja: '<html lang="ja"> のように、html 要素に言語を指定してください。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 3.1.1 Language of page',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html',
    },
  ],
  judge: ({ draft, draftMarkup, draftRenderedMarkup }) => {
    const [root] = elementsNamed(draftMarkup, 'html');
    // Inline partials in front of it keep the template's own from being read.
    const [sent] = elementsNamed(draftRenderedMarkup, 'html');
    const tag = root?.startTag ?? null;
    const body = draftMarkup.elements.find(
      ({ name, attributes }) => /^(body|div|table|td)$/u.test(name) && attributes.some((one) => one.name === 'lang'),
    );
    // Webmail drops the html element: a lang further inside does as well.
    if ((root !== undefined && (valueOf(root, 'lang') ?? '').trim() !== '') || body !== undefined) return pass();
    if (sent !== undefined && (valueOf(sent, 'lang') ?? '').trim() !== '') return pass();
    if (tag === null) return judgePlaces(draft, [{ span: startOf(draft.source.html), says: noRoot }]);
    const start = tag.start + '<html'.length;
    const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(drawnText(draftMarkup));
    return judgePlaces(draft, [
      {
        span: tag,
        says: missing,
        mends: isJapanese ? [{ title: japanese, edits: [{ start, end: start, put: ' lang="ja"' }] }] : [],
      },
    ]);
  },
});

const missing = { en: 'The html element has no lang.', ja: 'html 要素に lang がありません。' };
const noRoot = { en: 'There is no html element to set it on.', ja: '言語を指定する html 要素がありません。' };
const japanese = { en: 'Add lang="ja"', ja: 'lang="ja" を追加する' };
