// A recipient that the sandbox does not allow.
import { sayThese } from '../../derive/say-these.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingRecipientSandboxed = defineAudit({
  id: 'draft-sending-recipient-sandboxed',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSendAccount', 'draftRecipients'],
  texts: {
    title: {
      en: 'A recipient is not verified, and the account is in the sandbox',
      ja: 'サンドボックス内のため、未検証の宛先には送信できません',
    },
    passed: {
      en: 'The sandbox blocks no recipient',
      ja: 'サンドボックスの制限に該当する宛先はありません',
    },
    why: {
      en: 'In the sandbox SES sends only to verified addresses and domains and to the mailbox simulator. A single other recipient makes it refuse the whole message.',
      ja: 'サンドボックス内では、検証済みのアドレスとドメイン、メールボックスシミュレーターにだけ送信できます。それ以外の宛先が 1 件でもあると、メール全体が拒否されます。',
    },
    fix: {
      en: 'Verify these recipients, send to the simulator instead, or request production access for this region.',
      ja: 'これらの宛先を検証するか、メールボックスシミュレーター宛てに変更するか、このリージョンで本番稼働アクセスを申請してください。',
    },
  },
  sources: [citeSes('requesting production access', 'request-production-access')],
  judge: ({ draftSendAccount, draftRecipients }) => {
    if (draftSendAccount.productionAccess) return notApplicable(outside);
    const others = draftRecipients.filter(({ isSimulator }) => !isSimulator);
    const refused = others.filter(({ verified }) => verified === false);
    if (refused.length > 0) return fail(sayThese(refused.map(({ address }) => address)));
    return others.some(({ verified }) => verified === null) ? { verdict: 'cannot-tell', whys: [] } : pass();
  },
});

const outside = { en: 'The account is out of the sandbox.', ja: 'アカウントはサンドボックス外にあります。' };
