// Control characters, NUL among them.
import { citeRfc } from '../cite-rfc.ts';
import { matchesIn } from '../../mail/matches-in.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSesControlCharacter = defineAudit({
  id: 'draft-ses-control-character',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'high',
  needs: ['draft'],
  texts: {
    title: { en: 'A part contains control characters', ja: '制御文字が含まれています' },
    passed: { en: 'No part contains control characters', ja: '制御文字はありません' },
    why: {
      en: 'Mail must not contain NUL, and other control characters appear as boxes or end the text. Often the file is binary or was saved in UTF-16.',
      ja: 'メールに NUL は使えません。その他の制御文字も、四角で表示されたり本文が途切れたりする原因になります。バイナリファイルや UTF-16 で保存されたファイルで起こります。',
    },
    fix: {
      en: 'Save the file as UTF-8, or delete the characters.',
      ja: 'ファイルを UTF-8 で保存し直すか、文字を削除してください。',
    },
  },
  sources: [citeRfc(5322, '3.5')],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      matchesIn(text, /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]+/gu).map(({ start, end }) => {
        return { span: { start, end }, says, mends: [{ title: cure, edits: [{ start, end, put: '' }] }] };
      }),
    ),
});

const says = { en: 'There are control characters here.', ja: 'ここに制御文字があります。' };
const cure = { en: 'Delete them', ja: '削除する' };
