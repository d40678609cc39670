// A part that is no template: a block is open, a tag is broken.
import { templateParts } from '../../../../shared/draft/source.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateUnreadable = defineAudit({
  id: 'draft-template-unreadable',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft', 'draftReadings'],
  texts: {
    title: { en: 'The template cannot be read', ja: 'テンプレートの構文に誤りがあります' },
    passed: { en: 'The template can be read', ja: 'テンプレートの構文は正しい状態です' },
    why: {
      en: 'SES fills a template in part by part. A part that Handlebars cannot read is refused or never rendered, and no mail is sent.',
      ja: 'SES はパートごとにテンプレートへ値を差し込みます。Handlebars として読めないパートは拒否されるかレンダリングに失敗し、メールは送信されません。',
    },
    fix: {
      en: 'Mend the tag at the place shown. While one tag is broken, nothing behind it can be checked.',
      ja: '示された位置のタグを直してください。タグが壊れている間は、その後ろを確認できません。',
    },
  },
  sources: [citeSes('advanced email personalization', 'send-personalized-email-advanced')],
  judge: ({ draft, draftReadings }) =>
    judgePlaces(
      draft,
      templateParts.flatMap((part) => {
        const fault = draftReadings[part]?.fault ?? null;
        return fault === null ? [] : [{ part, span: fault.place, says: fault.says }];
      }),
    ),
});
