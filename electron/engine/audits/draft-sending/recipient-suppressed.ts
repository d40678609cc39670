// A recipient to whom SES sends nothing.
import { sayThese } from '../../derive/say-these.ts';
import { suppressingReasons } from '../../derive/suppressing-reasons.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingRecipientSuppressed = defineAudit({
  id: 'draft-sending-recipient-suppressed',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftRecipients'],
  weighs: ['draftSendAccount', 'draftSet'],
  texts: {
    title: { en: 'A recipient is on the suppression list', ja: '宛先がサプレッションリストに登録されています' },
    passed: { en: 'No recipient is on the suppression list', ja: 'サプレッションリストに登録された宛先はありません' },
    why: {
      en: 'SES accepts the message but does not send it to these addresses, which bounced or complained before. It counts as a bounce and towards the quota, and never arrives.',
      ja: 'SES はメールを受け付けますが、過去にバウンスや苦情のあったこれらの宛先には送信しません。バウンスとして記録され、クォータにも算入されますが、受信者には届きません。',
    },
    fix: {
      en: 'Leave them out. If an address works again, take it off the list first (Account, Suppression); one that complained should stay there.',
      ja: 'これらの宛先を外してください。再び受信できる状態なら、先にリストから削除します（アカウントのサプレッション）。苦情によるものは残しておくことをお勧めします。',
    },
  },
  sources: [citeSes('account-level suppression list', 'sending-email-suppression-list')],
  judge: ({ draftRecipients, draftSendAccount, draftSet }) => {
    const listed = draftRecipients.filter(({ suppressed }) => suppressed !== null);
    const reasons = suppressingReasons(draftSendAccount, draftSet);
    if (listed.length > 0 && reasons === null) return cannotTellFrom(draftSendAccount, draftSet);
    const left = listed.filter(({ suppressed }) => reasons?.includes(suppressed ?? '') === true);
    if (left.length > 0) return fail(sayThese(left.map(({ address, suppressed }) => `${address} (${suppressed})`)));
    const open = draftRecipients.flatMap(({ suppressionOpen }) => suppressionOpen ?? []);
    if (open.length > 0) return { verdict: 'cannot-tell', whys: open };
    return listed.length > 0 ? notApplicable(off) : pass();
  },
});

const off = {
  en: 'Some are listed, but neither the account nor the configuration set suppresses mail for that reason.',
  ja: '登録された宛先がありますが、アカウントと設定セットの設定により、抑制の対象になりません。',
};
