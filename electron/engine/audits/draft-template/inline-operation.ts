// Blocks, helpers or partials in a template that the sending call carries.
import type { TemplateTag } from '../../../../shared/draft/rendering.ts';
import { templateParts } from '../../../../shared/draft/source.ts';
import { unsupportedOperations } from '../../mail/template/dialect.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateInlineOperation = defineAudit({
  id: 'draft-template-inline-operation',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftReadings'],
  texts: {
    title: {
      en: 'The inline template does more than substitute values',
      ja: 'インラインテンプレートで使えない構文があります',
    },
    passed: { en: 'The inline template only substitutes values', ja: 'インラインテンプレートは値の差し込みだけです' },
    why: {
      en: 'A template inside the sending call may only substitute values. SES refuses the call if it has a block, helper or partial, and does not say where.',
      ja: '送信リクエストに含めるテンプレートでは、値の差し込みしか使えません。ブロック、ヘルパー、パーシャルがあると、SES は場所を示さずにリクエストを拒否します。',
    },
    fix: {
      en: 'Store it as a template (CreateEmailTemplate) and send it by name, or prepare the values in your own program.',
      ja: 'CreateEmailTemplate で保存して名前で送信するか、条件や繰り返しはプログラム側で処理して値として渡してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: EmailTemplateContent in SendEmail',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Template.html',
    },
    { title: 'aws-sdk-js-v3 issue 6657', url: 'https://github.com/aws/aws-sdk-js-v3/issues/6657' },
  ],
  judge: ({ draft, draftReadings }) => {
    if (draft.dialect === 'stored') return notApplicable(isStored);
    const tags = templateParts.flatMap((part) => draftReadings[part]?.tags ?? []);
    return judgePlaces(
      draft,
      tags.filter(isOperation).map(({ name, place }) => ({
        part: place.part,
        span: place,
        says: {
          en: `SES refuses "${name}" here: ${unsupportedOperations}`,
          ja: `「${name}」は使えません。SES は次のエラーを返します: ${unsupportedOperations}`,
        },
      })),
    );
  },
});

function isOperation({ kind }: TemplateTag): boolean {
  return kind !== 'comment' && kind !== 'unescaped';
}
const isStored = { en: 'This is a stored template.', ja: '保存型のテンプレートです。' };
