// UTF-8 that was read as Windows-1252.
import { findMojibake } from '../../mail/mojibake.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSesMojibake = defineAudit({
  id: 'draft-ses-mojibake',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft'],
  texts: {
    title: { en: 'Text was read in the wrong encoding (Ã© for é)', ja: '文字化けがあります（é が Ã© になるなど）' },
    passed: { en: 'No text was read in the wrong encoding', ja: '文字化けはありません' },
    why: {
      en: 'Readers see two or three odd characters for each letter that is not ASCII.',
      ja: 'ASCII 以外の文字が、1 文字につき 2、3 個の記号として表示されます。',
    },
    fix: {
      en: 'Use the quick fix, and save the original as UTF-8.',
      ja: 'クイックフィックスで直し、元のファイルを UTF-8 で保存してください。',
    },
  },
  sources: [{ title: 'WHATWG: Encoding Standard', url: 'https://encoding.spec.whatwg.org/' }],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      findMojibake(text).map(({ start, end, meant }) => ({
        span: { start, end },
        says: {
          en: `“${text.slice(start, end)}” should probably be “${meant}”.`,
          ja: `「${text.slice(start, end)}」は「${meant}」の文字化けと思われます。`,
        },
        mends: [
          { title: { en: `Change to “${meant}”`, ja: `「${meant}」に直す` }, edits: [{ start, end, put: meant }] },
        ],
      })),
    ),
});
