// An alarm on a rate of the account that has no value yet.
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit } from '../define-audit.ts';
import { alarmWeighs, judgeAlarmFaults } from '../judge-alarm.ts';

export const accountAlarmMetricNotYet = defineAudit({
  id: 'account-alarm-metric-not-yet',
  topic: 'account-alarm',
  subject: 'account',
  severity: 'low',
  needs: [],
  weighs: [...alarmWeighs],
  texts: {
    title: {
      en: 'An alarm waits for a metric that does not exist yet',
      ja: 'まだ存在しないメトリクスを待つアラームがあります',
    },
    passed: {
      en: 'The metrics of the account that alarms watch exist',
      ja: 'アラームが監視するアカウントのメトリクスは存在します',
    },
    why: {
      en: 'SES makes the metrics of a region with its first mail. Until then the alarm stays in INSUFFICIENT_DATA, which is easily taken for a fault of the alarm.',
      ja: 'メトリクスはリージョンでの最初の送信で作成されます。それまでアラームは INSUFFICIENT_DATA のままで、設定の誤りと見分けが付きません。',
    },
    fix: {
      en: 'Send one message to the mailbox simulator (bounce@simulator.amazonses.com) from this region, and look at the alarm again an hour later.',
      ja: 'このリージョンからメールボックスシミュレーター（bounce@simulator.amazonses.com）に 1 通送信し、1 時間後にアラームを確認してください。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) =>
    judgeAlarmFaults(evidence, 'metric-not-yet', () =>
      evidence.regionReputation.state === 'unreachable' ? cannotTellFrom(evidence.regionReputation) : null,
    ),
});
