// A line of the headers that is none.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeHeaderBroken = defineAudit({
  id: 'draft-mime-header-broken',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: { en: 'A header cannot be read', ja: '読み取れないヘッダーがあります' },
    passed: { en: 'All headers can be read', ja: 'すべてのヘッダーを読み取れます' },
    why: {
      en: 'A header is a name, a colon and a value. Receivers drop other lines, or refuse the mail.',
      ja: 'ヘッダーは名前、コロン、値で構成されます。そうでない行は無視されるか、メールごと拒否されます。',
    },
    fix: {
      en: 'Correct the line in the raw view; a continued line starts with a space.',
      ja: '「ソース」で行を修正してください。続きの行は空白で始めます。',
    },
  },
  sources: [citeRfc(5322, '2.2')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'header-broken', 'header-name-broken', 'headers-too-large'),
});
