// An inline template and its data are larger than a sending call may be.
import { printBytes, megabyte } from '../../../../shared/print-bytes.ts';
import { utf8Bytes } from '../../mail/measure-draft.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass, notApplicable } from '../define-audit.ts';

export const draftSizeInlineOver = defineAudit({
  id: 'draft-size-inline-over',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft'],
  texts: {
    title: {
      en: 'The inline template and its data are larger than SES accepts',
      ja: 'インラインテンプレートとデータが SES の上限を超えています',
    },
    passed: { en: 'SES accepts an inline template of this size', ja: 'SES が受け付けるサイズです' },
    why: {
      en: 'A sending call that contains its template may have at most 1 MB of JSON. SES refuses a larger one, and nothing is sent.',
      ja: 'テンプレートを含む送信リクエストの JSON は 1 MB までです。これを超えると SES が拒否し、何も送信されません。',
    },
    fix: {
      en: 'Store it as a template, which also allows conditions and loops, or shorten the HTML and the data.',
      ja: 'テンプレートとして保存するか（条件分岐と繰り返しも使えます）、HTML とデータを短くしてください。',
    },
  },
  sources: [citeSes('personalized email', 'send-personalized-email-api')],
  judge: ({ draft: { dialect, source } }) => {
    if (dialect !== 'inline') return notApplicable(stored);
    const { subject, html, text, data } = source;
    const bytes = utf8Bytes(JSON.stringify({ Subject: subject, Html: html, Text: text, TemplateData: data }));
    if (bytes <= megabyte) return pass();
    return fail({
      en: `As JSON they are ${printBytes(bytes)}, over 1 MB.`,
      ja: `JSON にすると ${printBytes(bytes)} で、1 MB を超えています。`,
    });
  },
});

const stored = { en: 'This is a stored template.', ja: '保存型のテンプレートです。' };
