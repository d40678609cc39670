// A header twice that SES takes only once.
import { onlyOnce } from '../../protocols/ses/message-headers.ts';
import { isMember } from '../../derive/message-headers.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderRepeated = defineAudit({
  id: 'draft-header-repeated',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage', 'draftMime'],
  texts: {
    title: { en: 'A header appears twice that SES accepts only once', ja: '1 回しか使えないヘッダーが重複しています' },
    passed: { en: 'No header is repeated that SES accepts only once', ja: '重複しているヘッダーはありません' },
    why: {
      en: 'SES refuses a message in which one of 60 headers, such as Subject, Reply-To or DKIM-Signature, appears more than once.',
      ja: 'Subject、Reply-To、DKIM-Signature など 60 種類のヘッダーが 2 回以上あると、SES はメールを拒否します。',
    },
    fix: { en: 'Keep one of them, and delete the others.', ja: '1 つだけ残し、ほかを削除してください。' },
  },
  sources: [citeSes('header fields', 'header-fields')],
  judge: ({ draftMessage: { form, raw }, draftMime: { structure } }) => {
    const { headers } = structure.root;
    const first = new Map<string, number>();
    for (const [index, { name }] of headers.entries())
      if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), index);
    return judgeHeaders(headers, ({ name }, index) =>
      // What the form says is another check's.
      onlyOnce.has(name.toLowerCase()) &&
      first.get(name.toLowerCase()) !== index &&
      !(raw === null && isMember(form, name))
        ? { en: `${name} appears again.`, ja: `${name} が重複しています。` }
        : null,
    );
  },
});
