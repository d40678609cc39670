// Text set flush on both sides.
import { attributeOf, styleOf } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessTextJustified = defineAudit({
  id: 'draft-access-text-justified',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'Text is justified', ja: '両端揃えのテキストがあります' },
    passed: { en: 'No text is justified', ja: '両端揃えのテキストはありません' },
    why: {
      en: 'Mail clients do not hyphenate, so gaps open between words. This is hard to read for people with dyslexia, and for everyone on a phone.',
      ja: 'メールクライアントは単語を分割しないため、単語の間に空きができます。読み書きに困難がある人には特に読みにくくなります。',
    },
    fix: { en: 'Align the text left instead.', ja: '左揃えにしてください。' },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.4.8 Visual presentation',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/visual-presentation.html',
    },
  ],
  judge: ({ draft, draftMarkup: { elements } }) =>
    judgePlaces(
      draft,
      elements.flatMap((element) => {
        const styled = styleOf(element, 'text-align');
        const set = attributeOf(element, 'align');
        const found =
          styled !== null
            ? /^\s*justify\s*$/iu.test(styled.value)
              ? styled.span
              : null
            : /^justify$/iu.test(set?.value ?? '')
              ? set?.span
              : null;
        return found === null || found === undefined ? [] : [{ span: found, says }];
      }),
    ),
});

const says = { en: 'This text is justified.', ja: '両端揃えが指定されています。' };
