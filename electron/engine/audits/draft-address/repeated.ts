// A recipient that stands twice.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, entriesOf } from '../judge-addresses.ts';

export const draftAddressRepeated = defineAudit({
  id: 'draft-address-repeated',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A recipient is listed more than once', ja: '宛先が重複しています' },
    passed: { en: 'Each recipient is listed once', ja: '宛先の重複はありません' },
    why: {
      en: 'SES counts each entry towards the quota and the limit of 50 recipients. The person may get the message twice.',
      ja: 'SES は欄ごとにクォータと 50 件の上限に数えます。同じ人に 2 通届くこともあります。',
    },
    fix: { en: 'Remove the second entry.', ja: '重複した欄を削除してください。' },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftMessage: { form } }) => {
    const seen = new Set<string>();
    return judgeAddresses(
      entriesOf(form, ['to', 'cc', 'bcc']),
      ofMailboxes((mailbox) => {
        const key = addressOf(mailbox).toLowerCase();
        const isSecond = seen.has(key);
        seen.add(key);
        return isSecond
          ? { en: `${addressOf(mailbox)} is listed again.`, ja: `${addressOf(mailbox)} が重複しています。` }
          : null;
      }),
    );
  },
});
