// Headings that leave out a level.
import { elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessHeadingOrder = defineAudit({
  id: 'draft-access-heading-order',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A heading level is skipped', ja: '見出しのレベルが飛んでいます' },
    passed: { en: 'No heading level is skipped', ja: '見出しのレベルは順番どおりです' },
    why: {
      en: 'Screen readers list the headings like a table of contents. A skipped level sounds like a missing part.',
      ja: 'スクリーンリーダーは見出しを目次として使います。レベルが飛ぶと、抜けた部分があるように聞こえます。',
    },
    fix: {
      en: 'Choose the level by the structure of the mail, and set the size with CSS.',
      ja: 'レベルは構成に合わせ、文字の大きさは CSS で指定してください。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.3.1 Info and relationships',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html',
    },
  ],
  judge: ({ draft, draftMarkup }) => {
    let before = 0;
    return judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').flatMap(({ name, startTag }) => {
        const level = Number(name.slice(1));
        const last = before;
        before = level;
        if (startTag === null || last === 0 || level <= last + 1) return [];
        return [
          { span: startTag, says: { en: `h${level} follows h${last}.`, ja: `h${last} の次が h${level} です。` } },
        ];
      }),
    );
  },
});
