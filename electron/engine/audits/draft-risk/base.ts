// A base address for the links of a mail.
import { elementsNamed } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftRiskBase = defineAudit({
  id: 'draft-risk-base',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail sets a base URL', ja: 'ベース URL が指定されています' },
    passed: { en: 'The mail sets no base URL', ja: 'ベース URL の指定はありません' },
    why: {
      en: 'Many clients ignore <base> or apply it only to links, so URLs that depend on it break. Spam filters know the trick from phishing.',
      ja: '多くのメールクライアントは <base> を無視するか、リンクにしか適用しないため、相対 URL が機能しなくなります。フィッシングの手口としても知られています。',
    },
    fix: {
      en: 'Write every URL in full and remove <base>.',
      ja: 'すべての URL を https:// から書き、<base> を削除してください。',
    },
  },
  sources: [{ title: 'Can I email: base', url: 'https://www.caniemail.com/features/html-base/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      elementsNamed(draftMarkup, 'base').flatMap(({ startTag }) =>
        startTag === null ? [] : [{ span: startTag, says: base }],
      ),
    ),
});

const base = { en: 'Many clients ignore this <base>.', ja: 'この <base> は多くのメールクライアントで無視されます。' };
