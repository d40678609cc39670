// A blank or foreign line ends the headers too early.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeHeadersEndedEarly = defineAudit({
  id: 'draft-mime-headers-ended-early',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMime'],
  texts: {
    title: { en: 'The headers end too early', ja: 'ヘッダーが途中で終わっています' },
    passed: { en: 'The headers end where they should', ja: 'ヘッダーは正しい位置で終わっています' },
    why: {
      en: 'Everything after that line is read as text: recipients see headers and code instead of the mail. A blank line between MIME-Version and Content-Type is the usual cause.',
      ja: 'その行より後は本文として扱われ、受信者にはヘッダーやコードが表示されます。MIME-Version と Content-Type の間の空行がよくある原因です。',
    },
    fix: {
      en: 'Delete the line in the raw view, and leave one blank line after the last header.',
      ja: '「ソース」でその行を削除し、最後のヘッダーの後に空行が 1 つだけ入るようにしてください。',
    },
  },
  sources: [citeSes('sending raw email', 'send-email-raw'), citeRfc(5322, '2.1')],
  judge: ({ draft: { source }, draftMime }) => {
    const judged = judgeMimeFaults(draftMime, 'headers-ended-early', 'no-headers');
    const [line] = headerLine.exec(source.text ?? '') ?? [];
    if (judged.verdict === 'fail' || !draftMime.isRaw || line === undefined) return judged;
    return fail({ en: `The text begins with "${line}".`, ja: `本文が「${line}」で始まっています。` });
  },
});

/** At the start of a text they were meant for the headers. */
const headerLine = /^\s{0,100}(?:MIME-Version|Content-(?:Type|Transfer-Encoding|Disposition)):.{0,80}/iu;
