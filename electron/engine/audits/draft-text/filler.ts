// A text part that only sends the reader elsewhere.
import { tokenCount } from '../../mail/word-overlap.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';
const filler =
  /(does not|doesn.t|cannot|can.t|unable to|not) (support|display|view|show|read)[^.]{0,40}html|html[^。]{0,30}(対応して|表示でき)|view (this|the) (e-?mail|message|newsletter) (in|on) (a|your|the) (browser|web)/iu;
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
    const plain = text?.text.trim() ?? '';
    const isFiller = plain.length < 400 && filler.test(plain) && tokenCount(plain) < 45;
    return judgePlaces(draft, isFiller ? [{ part: 'text', span: startOf(draft.source.text), says: only }] : []);
  },
});
const only = { en: 'The part holds nothing but this.', ja: 'この案内だけが書かれています。' };
