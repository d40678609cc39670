// A value whose name the data has in other capitals.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMissing } from '../judge-missing.ts';

export const draftTemplateValueCase = defineAudit({
  id: 'draft-template-value-case',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: {
      en: 'A name and the data differ in upper and lower case',
      ja: '変数名の大文字と小文字がデータと異なります',
    },
    passed: {
      en: 'Names match the data in upper and lower case',
      ja: '変数名の大文字と小文字はデータと一致しています',
    },
    why: {
      en: 'Names are case-sensitive in SES: {{Name}} does not find "name". The message is accepted and then silently not sent.',
      ja: 'SES は大文字と小文字を区別します。{{Name}} では "name" を参照できず、メールは受け付けられても送信されません。',
    },
    fix: { en: 'Write the name as in the data.', ja: 'データと同じ表記に直してください。' },
  },
  sources: [citeSes('personalized email', 'send-personalized-email-api')],
  judge: (asked) =>
    judgeMissing(asked, 'case', ({ written, meant }) => ({
      en: `The data has ${meant ?? ''}, not ${written}.`,
      ja: `データにあるのは ${written} ではなく ${meant ?? ''} です。`,
    })),
});
