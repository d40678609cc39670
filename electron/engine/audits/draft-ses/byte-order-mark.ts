// A byte order mark within the text.
import { matchesIn } from '../../mail/matches-in.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSesByteOrderMark = defineAudit({
  id: 'draft-ses-byte-order-mark',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'low',
  needs: ['draft'],
  texts: {
    title: { en: 'A part starts with a byte order mark (BOM)', ja: 'バイトオーダーマーク（BOM）が含まれています' },
    passed: { en: 'No part starts with a byte order mark', ja: 'バイトオーダーマークはありません' },
    why: {
      en: 'Some programs add it at the start of a file. In a mail it can appear as a blank line or as odd characters, and it comes before the doctype.',
      ja: '一部のソフトウェアがファイルの先頭に付ける記号です。メールでは空行や不要な記号として表示され、doctype が先頭でなくなります。',
    },
    fix: {
      en: 'Delete it, and save the file as UTF-8 without a byte order mark.',
      ja: '削除してください。ファイルは BOM なしの UTF-8 で保存します。',
    },
  },
  sources: [{ title: 'Unicode: UTF-8 and BOM', url: 'https://www.unicode.org/faq/utf_bom.html' }],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      matchesIn(text, /^\uFEFF/gu).map(({ start, end }) => {
        return { span: { start, end }, says, mends: [{ title: cure, edits: [{ start, end, put: '' }] }] };
      }),
    ),
});

const says = { en: 'There is a byte order mark at the start.', ja: '先頭に BOM があります。' };
const cure = { en: 'Delete it', ja: '削除する' };
