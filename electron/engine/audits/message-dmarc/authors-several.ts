// Several authors in From cannot be judged by DMARC.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messageDmarcAuthorsSeveral = defineAudit({
  id: 'message-dmarc-authors-several',
  topic: 'message-dmarc',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'From names several authors', ja: 'From に複数の差出人があります' },
    passed: { en: 'From names one author', ja: 'From の差出人は 1 つです' },
    why: {
      en: 'DMARC judges one author. With several domains in From, or several From headers, a forger could show one and pass with another, so most receivers refuse such mail.',
      ja: 'DMARC は 1 つの差出人を対象とします。From に複数のドメインがある、または From ヘッダーが複数あると、なりすましに使えるため、多くの受信側が拒否します。',
    },
    fix: {
      en: 'Use one From header with one address. Name other authors in the text, or use Reply-To.',
      ja: 'From ヘッダーは 1 つだけにし、アドレスも 1 つにしてください。ほかの差出人は本文に書くか、Reply-To を使います。',
    },
  },
  sources: [citeRfc(9989, '5.3.1'), citeRfc(5322, '3.6')],
  judge: ({ mail: { dmarc } }) => {
    if (dmarc === null) return notApplicable(noAuthor);
    return dmarc.result === 'permerror' ? fail(dmarc.says) : pass();
  },
});

const noAuthor = { en: 'There is no author to judge.', ja: '判定の対象になる差出人がありません。' };
