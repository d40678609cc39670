// Template data that is no JSON object.
import { parseData } from '../../mail/template/parse-data.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateDataUnreadable = defineAudit({
  id: 'draft-template-data-unreadable',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'high',
  needs: ['draft'],
  texts: {
    title: { en: 'The template data cannot be read', ja: 'テンプレートデータを読み取れません' },
    passed: { en: 'The template data can be read', ja: 'テンプレートデータは正しい JSON です' },
    why: {
      en: 'SES takes template data as one JSON object. With anything else, the call is refused, or accepted and nothing is sent. Until the data can be read, the preview shows the template without values.',
      ja: 'SES はテンプレートデータを 1 つの JSON オブジェクトとして受け取ります。それ以外は拒否されるか、受け付けられても送信されません。データを読み取れない間、プレビューには値が入りません。',
    },
    fix: {
      en: 'Correct the JSON at the place shown.',
      ja: '示された位置の JSON を直してください。',
    },
  },
  sources: [
    citeSes('personalized email', 'send-personalized-email-api'),
    { title: 'RFC 8259: JSON', url: 'https://www.rfc-editor.org/rfc/rfc8259' },
  ],
  judge: ({ draft }) => {
    const { fault, fix } = parseData(draft.source.data);
    if (fault === null) return pass();
    const mends = fix === null ? [] : [{ title, edits: [{ ...fix.span, put: fix.text }] }];
    return judgePlaces(draft, [{ part: 'data', span: fault.place, says: fault.says, mends }]);
  },
});
const title = { en: 'Correct the JSON here', ja: 'JSON を直す' };
