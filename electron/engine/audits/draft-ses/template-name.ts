// A template name that SES does not take.
import { templateNameRule } from '../../../../shared/draft/template-name.ts';
import { defineAudit, fail, pass, notApplicable } from '../define-audit.ts';

export const draftSesTemplateName = defineAudit({
  id: 'draft-ses-template-name',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'blocker',
  ways: ['template-stored'],
  needs: ['draft'],
  texts: {
    title: { en: 'SES does not accept this template name', ja: 'SES で使えないテンプレート名です' },
    passed: { en: 'SES accepts this template name', ja: 'SES で使えるテンプレート名です' },
    why: {
      en: 'A template name may have up to 64 letters, digits, hyphens and underscores. SES refuses any other.',
      ja: 'テンプレート名に使えるのは半角英数字、ハイフン、アンダースコアで、64 文字までです。それ以外の名前は SES に拒否されます。',
    },
    fix: { en: 'Rename the template before you store it.', ja: '保存する前にテンプレート名を変更してください。' },
  },
  sources: [
    {
      title: 'Amazon SES API v2: CreateEmailTemplate',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateEmailTemplate.html',
    },
  ],
  judge: ({ draft: { name, dialect } }) => {
    if (dialect !== 'stored' || name === null || isFile(name)) return notApplicable(unnamed);
    if (templateNameRule.test(name)) return pass();
    return fail({
      en: `“${name.slice(0, 80)}” does not follow this rule.`,
      ja: `「${name.slice(0, 80)}」はこの規則に合っていません。`,
    });
  },
});

const unnamed = { en: 'It has no name in SES yet.', ja: 'SES でのテンプレート名はまだありません。' };

/** Of a file that is checked, not of a template. */
function isFile(name: string): boolean {
  return /[\\/]|\.[a-z\d]{1,8}$/iu.test(name);
}
