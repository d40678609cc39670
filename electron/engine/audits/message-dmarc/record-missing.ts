// No DMARC record applies to the author.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeDmarcResult } from '../judge-dmarc-result.ts';

export const messageDmarcRecordMissing = defineAudit({
  id: 'message-dmarc-record-missing',
  topic: 'message-dmarc',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'No DMARC record applies', ja: '適用される DMARC レコードがありません' },
    passed: { en: 'A DMARC record applies', ja: 'DMARC レコードが適用されます' },
    why: {
      en: 'Without a DMARC record receivers do not know what to do with forged mail, and Gmail, Yahoo and Microsoft refuse bulk mail from the domain.',
      ja: 'DMARC レコードがないと、なりすましメールの扱いを受信側に伝えられません。Gmail、Yahoo、Microsoft は、DMARC のないドメインからの大量送信を受け付けません。',
    },
    fix: {
      en: 'Publish a DMARC record at _dmarc of the domain, beginning with p=none. The advisor gives the exact record.',
      ja: 'ドメインの _dmarc に DMARC レコードを公開してください（最初は p=none）。正確なレコードは診断画面で確認できます。',
    },
  },
  sources: [citeRfc(9989, '4.10')],
  judge: ({ mail }) => judgeDmarcResult(mail, ({ result, says }) => (result === 'none' ? fail(says) : pass())),
});
