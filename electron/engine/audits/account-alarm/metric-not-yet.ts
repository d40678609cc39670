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
    title: { en: 'An alarm waits for data', ja: 'データを待っているアラームがあります' },
    passed: {
      en: 'The rates of the account that alarms watch have data',
      ja: 'アラームが監視する率にはデータがあります',
    },
    why: {
      en: 'SES makes the metrics of a region with its first mail, and may add nothing to them while no mail goes out. Without data the alarm stays in INSUFFICIENT_DATA, which is easily taken for a fault of the alarm.',
      ja: 'メトリクスはリージョンでの最初の送信で作成され、送信がない間はデータが追加されないことがあります。データがないとアラームは INSUFFICIENT_DATA のままで、設定の誤りと見分けが付きません。',
    },
    fix: {
      en: 'Leave the alarm as it is, and look at it again an hour after the next real mail. A message to the mailbox simulator makes the namespace AWS/SES appear, but counts in no rate.',
      ja: 'アラームはそのままで構いません。次に実際のメールを送信してから 1 時間後に確認してください。メールボックスシミュレーター宛てに送信すると名前空間 AWS/SES は表示されますが、率には含まれません。',
    },
  },
  sources: [citeSes('creating reputation monitoring alarms', 'reputationdashboard-cloudwatch-alarm')],
  judge: (evidence) =>
    judgeAlarmFaults(evidence, 'metric-not-yet', () =>
      evidence.regionReputation.state === 'unreachable' ? cannotTellFrom(evidence.regionReputation) : null,
    ),
});
