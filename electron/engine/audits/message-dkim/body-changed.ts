// The body is not the one that was signed.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeBroken } from '../judge-signatures.ts';

export const messageDkimBodyChanged = defineAudit({
  id: 'message-dkim-body-changed',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'The body was changed after signing', ja: '署名後に本文が変更されています' },
    passed: { en: 'The signed body is unchanged', ja: '署名された本文は変わっていません' },
    why: {
      en: "A signature covers every byte of the body. A footer added by a mailing list, a virus scanner's note, a converted encoding or a rewritten link breaks it.",
      ja: '署名は本文の全バイトが対象です。メーリングリストのフッター、ウイルス対策の注記、エンコーディングの変換、リンクの書き換えなどで無効になります。',
    },
    fix: {
      en: 'Find the host that changes the mail (see the hops and ARC sets), and have it sign again or leave the body unchanged. Sign last, after all changes. If you saved the message yourself, save the original source.',
      ja: '経路と ARC のセットから変更したホストを特定し、再署名させるか、変更をやめさせてください。署名はすべての変更の後に行います。保存する場合は元のソースを保存してください。',
    },
  },
  sources: [citeRfc(6376, '3.7'), citeRfc(6376, '6.1.3')],
  judge: ({ mail }) => judgeBroken(mail, ['body-changed', 'both-changed']),
});
