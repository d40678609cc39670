// A stored template is larger than SES takes.
import { printBytes, kilobyte } from '../../../../shared/print-bytes.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass, notApplicable } from '../define-audit.ts';

const maxBytes = 500 * kilobyte;

export const draftSizeTemplateOver = defineAudit({
  id: 'draft-size-template-over',
  topic: 'draft-size',
  subject: 'draft',
  severity: 'blocker',
  ways: ['template-stored'],
  needs: ['draft', 'draftSizes'],
  texts: {
    title: { en: 'The template is larger than SES stores', ja: 'テンプレートが SES に保存できるサイズを超えています' },
    passed: { en: 'SES stores a template of this size', ja: 'SES に保存できるサイズです' },
    why: {
      en: 'SES stores at most 500 KB of text and HTML together, and refuses to create or update a larger template.',
      ja: 'SES に保存できるのは、テキストと HTML を合わせて 500 KB までです。これより大きいテンプレートの作成と更新は拒否されます。',
    },
    fix: {
      en: 'Replace images embedded in the HTML with links to image files, and delete comments and indentation.',
      ja: 'HTML に埋め込んだ画像は Web サーバーに置いて参照し、コメントとインデントを削除してください。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draft, draftSizes: { templateBytes } }) => {
    if (draft.dialect !== 'stored') return notApplicable(inline);
    if (templateBytes <= maxBytes) return pass();
    return fail({
      en: `Text and HTML are ${printBytes(templateBytes)} together, ${printBytes(templateBytes - maxBytes)} over 500 KB.`,
      ja: `テキストと HTML の合計は ${printBytes(templateBytes)} で、500 KB を ${printBytes(templateBytes - maxBytes)} 超えています。`,
    });
  },
});

const inline = { en: 'It is sent inline, not stored.', ja: 'インラインで送信するため、保存されません。' };
