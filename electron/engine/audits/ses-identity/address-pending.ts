// An address identity waits for the link in its verification mail, which is valid for 24 hours.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyAddresses, otherStatus } from '../judge-ses-identity.ts';

export const sesIdentityAddressPending = defineAudit({
  id: 'ses-identity-address-pending',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  texts: {
    title: {
      en: 'The link in the verification mail was not clicked yet',
      ja: '検証メールのリンクがまだクリックされていません',
    },
    passed: { en: 'The address is not waiting for its verification mail', ja: '検証メールの確認待ちではありません' },
    why: {
      en: 'An address can send only after somebody with access to its mailbox has clicked the link that AWS sent. The link is valid for 24 hours.',
      ja: 'E メールアドレスから送信するには、AWS から届く検証メールのリンクを、その受信者がクリックする必要があります。リンクの有効期間は 24 時間です。',
    },
    fix: {
      en: 'Look in the mailbox, and its spam folder, for a mail from no-reply-aws@amazon.com and click the link. If it is not there or is older than a day, send it again.',
      ja: 'メールボックスと迷惑メールフォルダーで no-reply-aws@amazon.com からのメールを探し、リンクをクリックしてください。見つからないか 1 日以上前のものであれば、再送します。',
    },
  },
  sources: [citeSes('Creating and verifying identities', 'creating-identities', 'SES2-ID-2')],
  judge: ({ sesIdentity: { kind, name, verification } }) => {
    if (kind === 'domain') return notApplicable(onlyAddresses);
    if (verification !== 'PENDING') return verification === 'SUCCESS' ? pass() : notApplicable(otherStatus);
    return fail({ en: `${name} is PENDING.`, ja: `${name} は検証待ち（PENDING）です。` });
  },
});
