// Characters that were lost in a wrong encoding.
import { matchesIn } from '../../mail/matches-in.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSesReplacementCharacter = defineAudit({
  id: 'draft-ses-replacement-character',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft'],
  texts: {
    title: { en: 'Characters were lost through a wrong encoding', ja: '文字コードの違いで失われた文字があります' },
    passed: {
      en: 'No characters were lost through a wrong encoding',
      ja: '文字コードの違いで失われた文字はありません',
    },
    why: {
      en: 'U+FFFD marks a character that a program could not read. Readers see a black diamond, and the original character cannot be recovered from it.',
      ja: 'U+FFFD は、読み取れなかった文字の位置に入る記号です。受信者には黒いひし形で表示され、元の文字には戻せません。',
    },
    fix: {
      en: 'Open the original again in its own encoding, such as Shift_JIS or Windows-1252, and copy the text again.',
      ja: '元のファイルを Shift_JIS など本来の文字コードで開き直し、コピーし直してください。',
    },
  },
  sources: [{ title: 'Unicode: U+FFFD', url: 'https://www.unicode.org/faq/utf_bom.html' }],
  judge: ({ draft }) => judgeParts(draft, (text) => matchesIn(text, /\uFFFD+/gu).map((span) => ({ span, says }))),
});

const says = { en: 'A character was lost here.', ja: 'ここで文字が失われています。' };
