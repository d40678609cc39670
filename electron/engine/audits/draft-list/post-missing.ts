// An https address, and no word that one click is enough.
import { addressesBy } from '../../derive/unsubscribe-headers.ts';
import { oneClickValue } from '../../protocols/list-unsubscribe/print.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeUnsubscribe } from '../judge-unsubscribe.ts';

export const draftListPostMissing = defineAudit({
  id: 'draft-list-post-missing',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List-Unsubscribe-Post is missing', ja: 'List-Unsubscribe-Post がありません' },
    passed: { en: 'List-Unsubscribe-Post is present', ja: 'List-Unsubscribe-Post があります' },
    why: {
      en: 'Gmail and Yahoo require one-click unsubscribe of bulk senders. Without this header your page opens instead, which does not meet the requirement.',
      ja: 'Gmail と Yahoo は大量送信者にワンクリックの配信停止を求めています。このヘッダーがないとページが開くだけで、要件を満たしません。',
    },
    fix: {
      en: 'If your https address unsubscribes on a POST request without asking anything, switch on one-click in the form. If not, build that first.',
      ja: 'https アドレスが POST リクエストだけで確認なしに配信を停止できるなら、フォームでワンクリックを有効にしてください。できない場合は、先に対応が必要です。',
    },
  },
  sources: [
    citeRfc(8058, '3.1'),
    { title: 'Gmail: email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
  ],
  judge: ({ draftMessage }) =>
    judgeUnsubscribe(draftMessage, ({ unsubscribe: { addresses }, post }) => {
      if (addressesBy(addresses, 'https').length === 0) return notApplicable(noHttps);
      return post === null ? fail(wanted) : pass();
    }),
});

const noHttps = {
  en: 'List-Unsubscribe has no https address; another check covers that.',
  ja: 'List-Unsubscribe に https のアドレスがありません。別の項目で判定します。',
};
const wanted = { en: `The value must be ${oneClickValue}.`, ja: `必要な値は ${oneClickValue} です。` };
