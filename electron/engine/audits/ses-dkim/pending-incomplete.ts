// X04: SES still looks for records of which some are not as they should be: pending is not failed.
import { isLooking } from '../../derive/dkim-status.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeSesDkimStatus } from '../judge-ses-dkim-status.ts';
import { citeSesApi } from '../judge-ses-identity.ts';
import { matrixOf, sayRightCount } from '../judge-ses-tokens.ts';

export const sesDkimPendingIncomplete = defineAudit({
  id: 'ses-dkim-pending-incomplete',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'info',
  needs: [],
  weighs: ['sesIdentity', 'dkimTokens', 'zoneServers'],
  texts: {
    title: {
      en: 'DKIM is pending: records are not complete yet',
      ja: 'DKIM は検証待ちです（レコードが揃っていません）',
    },
    passed: { en: 'DKIM is not waiting for records', ja: 'DKIM のレコード待ちではありません' },
    why: {
      en: 'Pending does not mean failed: SES keeps looking for up to 72 hours. It reports one status for all records together, so a single missing one holds back the rest.',
      ja: '検証待ちは失敗ではありません。SES は最長 72 時間、確認を続けます。ステータスは全レコードでまとめて 1 つのため、1 件欠けているだけで全体が完了しません。',
    },
    fix: {
      en: 'Publish what the checks of the single records show. Nothing has to be restarted in SES: it sees the records by itself.',
      ja: '個別の項目に示したレコードを公開してください。SES は自動で確認するため、SES での再設定は不要です。',
    },
  },
  sources: [
    citeSes('Creating and verifying identities', 'creating-identities', 'X04', 'SES1-DK-1'),
    citeSesApi('DkimAttributes'),
  ],
  judge: (inputs) =>
    judgeSesDkimStatus(inputs, {
      status: isLooking,
      dns: 'broken',
      judge: ({ standings, identity }) => {
        const said = sayRightCount(standings);
        return fail(
          { en: `${identity.dkim.status}: ${said.en}`, ja: `${identity.dkim.status}: ${said.ja}` },
          { details: matrixOf(standings) },
        );
      },
    }),
});
