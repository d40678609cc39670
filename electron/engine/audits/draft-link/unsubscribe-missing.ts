// A mail without a link by which to leave the list.
import { leavingWords } from '../../mail/link-words.ts';
import { valueOf, elementsNamed, textIn } from '../../mail/walk-markup.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftLinkUnsubscribeMissing = defineAudit({
  id: 'draft-link-unsubscribe-missing',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The mail has no unsubscribe link', ja: '配信停止のリンクがありません' },
    passed: { en: 'The mail has an unsubscribe link', ja: '配信停止のリンクがあります' },
    why: {
      en: 'Gmail, Yahoo and many laws require a visible one in bulk and promotional mail. Readers who find none report the mail as spam. Receipts, password resets and the like need none.',
      ja: 'Gmail と Yahoo は、一斉配信や販促のメールに、見える場所の配信停止リンクを求めています。法令で義務付けられていることも多く、見つからないと迷惑メールとして報告されます。領収書やパスワード再設定などのメールには不要です。',
    },
    fix: {
      en: 'Link to {{amazonSESUnsubscribeUrl}} if SES manages the list, or to your own page. For mail that answers something the recipient did, nothing needs to be done.',
      ja: 'SES でリストを管理しているなら {{amazonSESUnsubscribeUrl}} へのリンクを、それ以外は自社の配信停止ページへのリンクを追加してください。受信者の操作に応じて送るメールなら、対応は不要です。',
    },
  },
  sources: [
    citeSes('subscription management', 'sending-email-subscription-management'),
    { title: 'Gmail: email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
  ],
  judge: ({ draft, draftMarkup }) => {
    if (draft.message?.form.listManagement) return notApplicable(managed);
    const isThere =
      (draft.source.html ?? '').includes('amazonSESUnsubscribeUrl') ||
      elementsNamed(draftMarkup, 'a').some((link) =>
        leavingWords.test(
          `${textIn(draftMarkup, link)} ${valueOf(link, 'href') ?? ''} ${valueOf(link, 'title') ?? ''}`,
        ),
      );
    return isThere ? pass() : fail(none);
  },
});

const none = {
  en: 'No link mentions unsubscribing or preferences.',
  ja: '配信停止や配信設定を示すリンクが見つかりません。',
};
const managed = {
  en: 'SES manages the list; another check looks for its link.',
  ja: 'SES のリスト管理を使用しています。リンクは別の項目で確認します。',
};
