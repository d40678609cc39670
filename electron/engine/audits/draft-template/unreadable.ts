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
    title: { en: 'The template has a syntax error', ja: 'テンプレートの構文に誤りがあります' },
    passed: { en: 'The template has no syntax errors', ja: 'テンプレートの構文に誤りはありません' },
    why: {
      en: 'SES renders each part on its own. A part that Handlebars cannot read is refused or never rendered, and no mail is sent.',
      ja: 'SES はパートごとにレンダリングします。Handlebars として読み取れないパートは、拒否されるかレンダリングに失敗し、メールは送信されません。',
    },
    fix: {
      en: 'Correct the tag at the place shown. Until then, nothing after it can be checked.',
      ja: '示された位置のタグを直してください。直すまで、その後の内容はチェックできません。',
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
