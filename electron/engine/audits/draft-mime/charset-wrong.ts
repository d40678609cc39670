// A text that is not in the character set that it names.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeCharsetWrong = defineAudit({
  id: 'draft-mime-charset-wrong',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: {
      en: 'A text does not match its declared character set',
      ja: '宣言された文字コードと異なるテキストがあります',
    },
    passed: { en: 'Texts match their declared character sets', ja: 'テキストは宣言どおりの文字コードです' },
    why: {
      en: 'Recipients see wrong characters, or question marks instead of letters.',
      ja: '文字化けしたり、文字が疑問符に置き換わったりします。',
    },
    fix: {
      en: 'Save the text as UTF-8 and declare charset=utf-8.',
      ja: 'UTF-8 で保存し、charset=utf-8 と宣言してください。',
    },
  },
  sources: [citeRfc(2046, '4.1.2')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'charset-unknown', 'charset-wrong'),
});
