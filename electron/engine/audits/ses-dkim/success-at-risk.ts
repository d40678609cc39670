// X08: SES still says SUCCESS, but the records are broken now: it will withdraw the confirmation.
import type { SesIdentity } from '../../../../shared/ses.ts';
import type { Text } from '../../../../shared/text.ts';
import { sayTime } from '../../derive/say-time.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeSesDkimStatus } from '../judge-ses-dkim-status.ts';
import { matrixOf, sayRightCount } from '../judge-ses-tokens.ts';

export const sesDkimSuccessAtRisk = defineAudit({
  id: 'ses-dkim-success-at-risk',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: [],
  weighs: ['sesIdentity', 'dkimTokens', 'zoneServers'],
  texts: {
    title: {
      en: 'DKIM is confirmed in SES, but its records are broken now',
      ja: 'SES では成功ですが、DKIM レコードに不備があります',
    },
    passed: {
      en: 'The DKIM records that SES confirmed are still there',
      ja: 'SES が確認した DKIM レコードは維持されています',
    },
    why: {
      en: 'SES looks at the records again from time to time. When it misses them, it warns by mail, keeps looking for 72 hours, then withdraws the confirmation, and everything has to be set up anew. Receivers miss the key at once.',
      ja: 'SES は定期的にレコードを再確認します。見つからなければメールで警告し、72 時間後に検証を取り消します。取り消されると設定のやり直しが必要です。受信側では、すでに鍵が見つかりません。',
    },
    fix: {
      en: 'Restore the records that the checks below show, today. Nothing has to be done in SES if they are back in time.',
      ja: '個別の項目に示したレコードを、今日中に元に戻してください。間に合えば SES での操作は不要です。',
    },
  },
  sources: [
    citeSes('Troubleshooting DKIM', 'troubleshoot-dkim', 'X08'),
    citeSes('Creating and verifying identities', 'creating-identities'),
  ],
  judge: (inputs) =>
    judgeSesDkimStatus(inputs, {
      status: ({ dkim }) => dkim.status === 'SUCCESS',
      dns: 'broken',
      otherwise: 'pass',
      judge: ({ standings, identity }) => {
        const said = sayRightCount(standings);
        const seen = sayLastSuccess(identity);
        return fail({ en: `${said.en} ${seen.en}`.trim(), ja: said.ja + seen.ja }, { details: matrixOf(standings) });
      },
    }),
});

function sayLastSuccess({ verificationInfo }: SesIdentity): Text {
  const atMs = verificationInfo?.lastSuccessAtMs ?? null;
  if (atMs === null) return { en: '', ja: '' };
  return {
    en: `SES last saw them right at ${sayTime(atMs).en}.`,
    ja: `SES が最後に正常と確認したのは ${sayTime(atMs).ja} です。`,
  };
}
