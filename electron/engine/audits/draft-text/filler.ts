// A text part that only sends the reader elsewhere.
import { isFiller } from '../../mail/text-filler.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftTextFiller = defineAudit({
  id: 'draft-text-filler',
  topic: 'draft-text',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The text part only asks for another client', ja: 'テキストパートが HTML の案内だけです' },
    passed: { en: 'The text part says something', ja: 'テキストパートに本文があります' },
    why: {
      en: '"Your client does not support HTML" leaves the reader with nothing, and filters know such parts.',
      ja: '「HTML に対応していません」という案内だけでは、受信者に内容が伝わりません。迷惑メールの判定でも不利になります。',
    },
    fix: {
      en: 'Write what the mail says, or take the text part away.',
      ja: 'メールの内容を書くか、テキストパートを削除してください。',
    },
  },
  sources: [citeRfc(2046, '5.1.4')],
  judge: ({ draft, draftRendered: { text } }) => {
    return judgePlaces(
      draft,
      isFiller(text?.text ?? '') ? [{ part: 'text', span: startOf(draft.source.text), says: only }] : [],
    );
  },
});

const only = { en: 'The part holds nothing but this.', ja: 'この案内だけが書かれています。' };
