// ID-2: a domain has been pending for more than the 72 hours that SES looks.
import type { Text } from '../../../../shared/text.ts';
import { sayTime } from '../../derive/say-time.ts';
import { verificationWindowMs } from '../../derive/sight-estimate.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeSesIdentity, onlyDomains, otherStatus } from '../judge-ses-identity.ts';

export const sesIdentityPendingLong = defineAudit({
  id: 'ses-identity-pending-long',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'high',
  needs: [],
  weighs: ['sesIdentity'],
  texts: {
    title: {
      en: 'The verification has been pending for more than 72 hours',
      ja: '検証待ちの状態が 72 時間を超えています',
    },
    passed: { en: 'The verification is not overdue', ja: '検証の期限は過ぎていません' },
    why: {
      en: 'SES usually decides within 72 hours. A longer wait means that it cannot see the records, or was started over while they were still wrong.',
      ja: '通常は 72 時間以内に判定されます。それを超えているのは、SES がレコードを確認できないか、不備のあるままやり直したためです。',
    },
    fix: {
      en: 'Compare each record with the checks below, at every server. When all are right, start the verification again.',
      ja: '各サーバーのレコードを、下の項目と照合してください。すべて正しくなったら、検証をやり直します。',
    },
  },
  sources: [
    citeSes('Creating and verifying identities', 'creating-identities', 'SES2-ID-2'),
    citeSes('Verification problems', 'troubleshoot-verification'),
  ],
  judge: ({ sesIdentity }) =>
    judgeSesIdentity(sesIdentity, ({ kind, verification, dkim }, nowMs) => {
      if (kind === 'address') return notApplicable(onlyDomains);
      if (verification !== 'PENDING') return notApplicable(otherStatus);
      // SES does not say when the verification began; with Easy DKIM, its keys are made then.
      const beganAtMs = dkim.lastKeyGenerationAtMs;
      if (beganAtMs === null) return notApplicable(noBeginning);
      if (nowMs - beganAtMs <= verificationWindowMs) return pass();
      const began = sayTime(beganAtMs);
      return fail({
        en: `PENDING since about ${began.en}, when SES made the keys.`,
        ja: `SES が鍵を作成した ${began.ja} ごろから検証待ちです。`,
      });
    }),
});

const noBeginning: Text = {
  en: 'SES does not say when the verification began.',
  ja: 'SES が検証の開始日時を示していないため、該当しません。',
};
