// A value that is null in the data.
import { defineAudit } from '../define-audit.ts';
import { judgeMissing } from '../judge-missing.ts';

export const draftTemplateValueNull = defineAudit({
  id: 'draft-template-value-null',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'A value that the template uses is null', ja: 'テンプレートで使う値が null です' },
    passed: { en: 'No value that the template uses is null', ja: 'テンプレートで使う値に null はありません' },
    why: {
      en: 'Handlebars prints nothing for null, but SES is reported not to send such a message at all. AWS does not document this.',
      ja: 'Handlebars は null を空として出力しますが、SES ではメール自体が送信されないという報告があります。AWS の文書には記載がありません。',
    },
    fix: {
      en: 'Use an empty string ("") instead of null.',
      ja: 'null の代わりに空の文字列（""）を渡してください。',
    },
  },
  sources: [{ title: 'aws-sdk-js issue 2239', url: 'https://github.com/aws/aws-sdk-js/issues/2239' }],
  judge: (asked) =>
    judgeMissing(asked, 'null', ({ written }) => ({
      en: `${written} is null in the data.`,
      ja: `データの ${written} は null です。`,
    })),
});
