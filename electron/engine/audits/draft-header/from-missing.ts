// A message without From.
import { headersNamed } from '../../mail/walk-parts.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftHeaderFromMissing = defineAudit({
  id: 'draft-header-from-missing',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMime'],
  texts: {
    title: { en: 'The message has no From header', ja: 'From ヘッダーがありません' },
    passed: { en: 'The message has a From header', ja: 'From ヘッダーがあります' },
    why: {
      en: 'SES refuses a message without From, and DMARC has nothing to judge.',
      ja: 'From のないメッセージは SES に拒否されます。DMARC の判定もできません。',
    },
    fix: { en: 'Add From in the form, or in the raw view.', ja: 'フォームまたは Raw 表示で From を指定してください。' },
  },
  sources: [citeRfc(5322, '3.6')],
  judge: ({ draftMime: { structure } }) => {
    const [from] = headersNamed(structure, 'From');
    return from !== undefined && from.value.trim() !== ''
      ? pass()
      : fail({ en: 'From is missing.', ja: 'From がありません。' });
  },
});
