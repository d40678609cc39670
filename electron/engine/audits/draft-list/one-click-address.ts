// One click is announced, and there is nowhere to click.
import { addressesBy } from '../../derive/unsubscribe-headers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeUnsubscribe } from '../judge-unsubscribe.ts';

export const draftListOneClickAddress = defineAudit({
  id: 'draft-list-one-click-address',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'One-click unsubscribe has no https address',
      ja: 'ワンクリック配信停止の https アドレスがありません',
    },
    passed: {
      en: 'One-click unsubscribe has an https address',
      ja: 'ワンクリック配信停止の https アドレスがあります',
    },
    why: {
      en: 'List-Unsubscribe-Post promises that a request to the https address in List-Unsubscribe is enough. Without such an address it has no effect.',
      ja: 'List-Unsubscribe-Post は、List-Unsubscribe の https アドレスへの要求だけで配信を停止できることを示します。https アドレスがないと機能しません。',
    },
    fix: {
      en: 'Add an https address to List-Unsubscribe that unsubscribes on a POST request, without asking anything.',
      ja: 'POST リクエストだけで確認なしに配信を停止できる https アドレスを、List-Unsubscribe に追加してください。',
    },
  },
  sources: [citeRfc(8058, '3.1')],
  judge: ({ draftMessage }) =>
    judgeUnsubscribe(draftMessage, ({ unsubscribe: { addresses, value }, post }) => {
      if (post === null) return notApplicable(noPost);
      return addressesBy(addresses, 'https').length > 0
        ? pass()
        : fail({ en: `It is now ${value}.`, ja: `現在の値: ${value}` });
    }),
});

const noPost = {
  en: 'The message does not offer one-click unsubscribe.',
  ja: 'ワンクリックの配信停止は指定されていません。',
};
