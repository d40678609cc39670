// A message of several parts without MIME-Version.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeVersionMissing = defineAudit({
  id: 'draft-mime-version-missing',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMime'],
  texts: {
    title: { en: 'MIME-Version is missing', ja: 'MIME-Version がありません' },
    passed: { en: 'MIME-Version is present', ja: 'MIME-Version があります' },
    why: {
      en: 'Without it, strict programs show the whole source, boundaries and base64 included, as text.',
      ja: 'これがないと、boundary や base64 を含むソース全体がテキストとして表示されることがあります。',
    },
    fix: { en: 'Add the header MIME-Version: 1.0.', ja: 'ヘッダーに MIME-Version: 1.0 を追加してください。' },
  },
  sources: [citeRfc(2045, '4')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'version-missing'),
});
