// ID-2: the verification of a domain failed for another reason than its DKIM.
import type { Text } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyDomains } from '../judge-ses-identity.ts';

export const sesIdentityFailed = defineAudit({
  id: 'ses-identity-failed',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'The verification of this domain failed', ja: 'このドメインの検証に失敗しています' },
    passed: { en: 'The verification of this domain has not failed', ja: 'このドメインの検証に失敗していません' },
    why: {
      en: 'SES looked for the records of the domain for 72 hours and has stopped. Nothing can be sent from this identity, and SES does not look again by itself.',
      ja: 'SES は 72 時間レコードを確認し続けたのち、確認を打ち切りました。この ID からは送信できず、自動では再確認されません。',
    },
    fix: {
      en: 'Check the DNS records of the identity, then start the verification again: restart DKIM, or delete the identity and create it anew.',
      ja: 'ID の DNS レコードを確認してから検証をやり直してください（DKIM を再設定するか、ID を削除して作り直します）。',
    },
  },
  sources: [
    citeSes('Creating and verifying identities', 'creating-identities', 'SES2-ID-2'),
    citeSes('Verification problems', 'troubleshoot-verification'),
  ],
  judge: ({ sesIdentity: { kind, verification, dkim } }) => {
    if (kind === 'address') return notApplicable(onlyDomains);
    if (verification !== 'FAILED') return pass();
    if (dkim.status === 'FAILED') return notApplicable(byDkim);
    return fail({
      en: `The status of the identity is FAILED (DKIM: ${dkim.status}).`,
      ja: `ID のステータスは FAILED です（DKIM: ${dkim.status}）。`,
    });
  },
});

const byDkim: Text = {
  en: 'It failed because of its DKIM records; the DKIM checks cover that.',
  ja: 'DKIM レコードが原因です。DKIM の項目で判定します。',
};
