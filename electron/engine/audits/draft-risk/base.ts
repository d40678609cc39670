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
    title: { en: 'The mail sets a base address', ja: '基準アドレスが指定されています' },
    passed: { en: 'The mail sets no base address', ja: '基準アドレスの指定はありません' },
    why: {
      en: 'Most clients drop <base>, and with it every address that depends on it. Filters know the trick from phishing.',
      ja: 'ほとんどのメールクライアントは <base> を無視するため、相対アドレスが機能しなくなります。フィッシングの手口としても知られています。',
    },
    fix: {
      en: 'Write every address in full and take <base> out.',
      ja: 'すべてのアドレスを完全な形で書き、<base> を削除してください。',
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

const base = { en: 'Most clients ignore <base>.', ja: '<base> はほとんどのメールクライアントで無視されます。' };
