// A List-Unsubscribe that mail programs cannot read.
import { listFaultTexts } from '../../derive/list-fault-texts.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeUnsubscribe } from '../judge-unsubscribe.ts';

export const draftListUnsubscribeSyntax = defineAudit({
  id: 'draft-list-unsubscribe-syntax',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List-Unsubscribe is malformed', ja: 'List-Unsubscribe の書式に誤りがあります' },
    passed: { en: 'List-Unsubscribe is well-formed', ja: 'List-Unsubscribe の書式に問題はありません' },
    why: {
      en: 'Each address needs angle brackets, with commas between addresses. Mail clients ignore what they cannot read, and show no button.',
      ja: 'アドレスはそれぞれ山かっこで囲み、カンマで区切ります。正しく読めないと無視され、ボタンが表示されません。',
    },
    fix: {
      en: 'Write it as <https://example.com/leave?id=1>, <mailto:leave@example.com>, and a comma that belongs to an address as %2C.',
      ja: '<https://example.com/leave?id=1>, <mailto:leave@example.com> の形式にし、アドレスに含まれるカンマは %2C と書いてください。',
    },
  },
  sources: [citeRfc(2369, '2')],
  judge: ({ draftMessage }) =>
    judgeUnsubscribe(draftMessage, ({ unsubscribe: { value, faults } }) => {
      const [first] = faults;
      if (first === undefined) return pass();
      const label = { en: 'List-Unsubscribe', ja: 'List-Unsubscribe' };
      return fail(listFaultTexts[first.fault](first.text), {
        details: [{ kind: 'excerpt', label, text: value, marks: [] }],
      });
    }),
});
