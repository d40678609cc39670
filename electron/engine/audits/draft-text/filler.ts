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
    title: { en: 'The text part only asks for an HTML client', ja: 'テキストパートが HTML の案内だけです' },
    passed: { en: 'The text part has content', ja: 'テキストパートに本文があります' },
    why: {
      en: '"Your client does not support HTML" tells readers nothing, and spam filters know such parts.',
      ja: '「HTML に対応していません」という案内だけでは、受信者に内容が伝わりません。迷惑メールの判定でも不利になります。',
    },
    fix: {
      en: 'Write what the mail says, or remove the text part.',
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

const only = { en: 'The part contains only this.', ja: 'この案内だけが書かれています。' };
