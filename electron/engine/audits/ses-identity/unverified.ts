// SES does not let an identity send although its status gives no reason.
import { type VerificationStatus, verificationStatuses } from '../../../../shared/ses.ts';
import type { Text } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';

export const sesIdentityUnverified = defineAudit({
  id: 'ses-identity-unverified',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'SES does not let this identity send', ja: 'この ID からの送信が許可されていません' },
    passed: { en: 'SES lets this identity send', ja: 'この ID からの送信が許可されています' },
    why: {
      en: 'The verification says SUCCESS, but SES does not count the identity as verified for sending. A send with it ends in MessageRejected.',
      ja: '検証は成功していますが、送信可能な ID として扱われていません。送信すると MessageRejected になります。',
    },
    fix: {
      en: "Look at the identity in the SES console and at the account's status in this region. If both are in order, contact AWS Support with this evidence.",
      ja: 'SES コンソールでこの ID と、このリージョンのアカウントの状態を確認してください。どちらも正常であれば、この証跡を添えて AWS サポートに問い合わせます。',
    },
  },
  sources: [
    citeSesApi('GetEmailIdentity', 'SES2-ID-2'),
    citeSes('Creating and verifying identities', 'creating-identities'),
  ],
  judge: ({ sesIdentity: { verifiedForSending, verification } }) => {
    if (verifiedForSending) return pass();
    if (isExplained(verification)) return notApplicable(explained);
    return fail({
      en: `VerifiedForSendingStatus is false, and the status is ${verification}.`,
      ja: `VerifiedForSendingStatus が false で、ステータスは ${verification} です。`,
    });
  },
});

/** Every status but SUCCESS has a check of its own; one that a later API adds has none. */
function isExplained(verification: VerificationStatus): boolean {
  return verification !== 'SUCCESS' && verificationStatuses.includes(verification);
}

const explained: Text = {
  en: 'The verification is not complete; the check of its status says why.',
  ja: '検証が完了していません。理由はステータスの項目で示しています。',
};
