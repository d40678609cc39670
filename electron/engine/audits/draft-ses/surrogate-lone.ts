// Half of a character beyond the basic plane.
import { citeRfc } from '../cite-rfc.ts';
import { matchesIn } from '../../mail/matches-in.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSesSurrogateLone = defineAudit({
  id: 'draft-ses-surrogate-lone',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'high',
  needs: ['draft'],
  texts: {
    title: { en: 'A character is cut in half', ja: '文字が途中で切れています' },
    passed: { en: 'No character is cut in half', ja: '途中で切れた文字はありません' },
    why: {
      en: 'Only half of an emoji or a rare character is left. It cannot be sent and becomes a question mark. Usually a program cut the text to a fixed length.',
      ja: '絵文字や一部の漢字の半分だけが残っています。送信できず、「?」に置き換わります。文字数で切り詰める処理が原因であることがほとんどです。',
    },
    fix: { en: 'Delete the half character and type the whole one again.', ja: '文字を削除し、入力し直してください。' },
  },
  sources: [citeRfc(3629, '3')],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      matchesIn(text, /\p{Surrogate}+/gu).map(({ start, end }) => {
        return { span: { start, end }, says, mends: [{ title: cure, edits: [{ start, end, put: '' }] }] };
      }),
    ),
});

const says = { en: 'This is half of a character.', ja: '文字の半分だけが残っています。' };
const cure = { en: 'Delete it', ja: '削除する' };
