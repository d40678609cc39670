// A signed header is not the one that was signed.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeBroken } from '../judge-signatures.ts';

export const messageDkimHeadersChanged = defineAudit({
  id: 'message-dkim-headers-changed',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'A signed header was changed', ja: '署名されたヘッダーが変更されています' },
    passed: { en: 'The signed headers are unchanged', ja: '署名されたヘッダーは変わっていません' },
    why: {
      en: "A signature also covers the headers that it names. A mailing list's subject prefix, a rewritten From or an added copy of a header breaks it.",
      ja: '署名は列挙されたヘッダーも対象にします。件名へのプレフィックス、From の書き換え、ヘッダーの追加などで無効になります。',
    },
    fix: {
      en: 'Find the host that changes headers, and have it sign again. If the key was replaced, keep the old key published for a week after the change.',
      ja: 'ヘッダーを変更したホストを特定し、再署名させてください。鍵を交換した場合は、古い鍵を 1 週間ほど公開したままにしてください。',
    },
  },
  sources: [citeRfc(6376, '3.7'), citeRfc(6376, '5.4')],
  judge: ({ mail }) => judgeBroken(mail, ['headers-changed']),
});
