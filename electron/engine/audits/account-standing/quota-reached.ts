// The quota of the last 24 hours: all of it is used.
import { quotaLines } from '../../derive/sending-quota.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeQuota } from '../judge-quota.ts';

export const accountStandingQuotaReached = defineAudit({
  id: 'account-standing-quota-reached',
  topic: 'account-standing',
  subject: 'account',
  severity: 'blocker',
  needs: ['regionAccount'],
  weighs: ['regionStatistics'],
  texts: {
    title: { en: 'The sending quota is used up', ja: '送信クォータを使い切っています' },
    passed: { en: 'The sending quota is not used up', ja: '送信クォータに残りがあります' },
    why: {
      en: 'SES refuses what goes beyond the quota; it keeps nothing for later. The quota is a rolling one: what was sent stops counting 24 hours later.',
      ja: 'クォータを超えた送信は拒否され、後で送られることはありません。クォータは直近 24 時間の合計で、1 日前の送信分から順に空きます。',
    },
    fix: {
      en: 'Let the application hold its mail and send it again once quota is free. Then spread the sends over the day or request a higher quota.',
      ja: '空きができるまでアプリケーション側でメールを保留し、その後に再送してください。あわせて送信を 1 日に分散するか、クォータの引き上げを申請します。',
    },
  },
  sources: [citeSes('managing sending quotas', 'manage-sending-quotas')],
  judge: (evidence) => judgeQuota(evidence, quotaLines.reached, Number.POSITIVE_INFINITY),
});
