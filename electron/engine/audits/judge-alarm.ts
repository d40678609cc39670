// What the audits of alarms begin with: those that watch a rate, their faults, and the rates that nothing watches.
import type { Artifacts } from '../../../shared/artifacts.ts';
import type { Table } from '../../../shared/detail.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { RateName } from '../../../shared/health/standing.ts';
import type { CloudWatchAlarm } from '../../../shared/health/wiring.ts';
import type { Text } from '../../../shared/text.ts';
import {
  type AlarmEvidence,
  type AlarmFaultKind,
  alarmFaults,
  isWatched,
  rateOfAlarm,
  setOfAlarm,
} from '../derive/alarm-faults.ts';
import { type SendingEvidence, sendsMail } from '../derive/region-sending.ts';
import { cannotTellFrom, fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { regionProof } from './region-proof.ts';

/** What every audit of alarms reads. */
export const alarmWeighs = ['regionAlarms', 'regionReputation', 'regionSets', 'regionAlarmTopics'] as const;

type AlarmInputs = AlarmEvidence & { readonly regionAlarms: Evidence<Artifacts['regionAlarms']> };

/** Fails for every alarm on a rate that has such a fault; `open` says what is not known of those without. */
export function judgeAlarmFaults(
  inputs: AlarmInputs,
  kind: AlarmFaultKind,
  open: (watching: readonly CloudWatchAlarm[]) => Judgement | null = () => null,
): Judgement {
  if (inputs.regionAlarms.state === 'unreachable') return cannotTellFrom(inputs.regionAlarms);
  const watching = alarmsIn(inputs).filter((alarm) => rateOfAlarm(alarm) !== null);
  if (watching.length === 0) return notApplicable(noAlarm, proofOf(inputs, []));
  const faulty = faultsIn(watching, inputs).filter((fault) => fault.kind === kind);
  if (faulty.length > 0) return fail(sayFaults(faulty), { details: [faultsTable(faulty)], ...proofOf(inputs, faulty) });
  return open(watching) ?? pass(null, proofOf(inputs, []));
}

/** In a region that sends nothing an alarm is missed by nobody. */
export function judgeRateWatched(inputs: AlarmInputs & SendingEvidence, rate: RateName): Judgement {
  if (inputs.regionAlarms.state === 'unreachable') return cannotTellFrom(inputs.regionAlarms);
  const alarms = alarmsIn(inputs);
  const watched = isWatched(rate, alarms, inputs);
  if (watched === 'yes') return pass(null, proofOf(inputs, []));
  if (watched === 'perhaps') return notApplicable(expression, proofOf(inputs, []));
  const sends = sendsMail(inputs);
  if (sends === 'unknown') return cannotTellFrom(inputs.regionStatistics);
  if (sends === 'no') return notApplicable(silent, regionProof([inputs.regionStatistics]));
  const onRate = alarms.filter((alarm) => rateOfAlarm(alarm) === rate);
  const faulty = faultsIn(onRate, inputs);
  if (onRate.length === 0) return fail(none, proofOf(inputs, []));
  return fail(useless, { details: faulty.length === 0 ? [] : [faultsTable(faulty)], ...proofOf(inputs, faulty) });
}

function alarmsIn({ regionAlarms }: AlarmInputs): readonly CloudWatchAlarm[] {
  return regionAlarms.state === 'seen' ? regionAlarms.value : [];
}

/** The list of alarms, the rates, and what was read of the sets or topics at fault. */
function proofOf(inputs: AlarmInputs, faulty: readonly FaultyAlarm[]) {
  const subjects = faulty.flatMap((one) => one.subjects);
  const { calls } = regionProof([inputs.regionAlarms, inputs.regionReputation]);
  const behind = [inputs.regionSets, inputs.regionAlarmTopics];
  return { calls: subjects.length === 0 ? calls : [...calls, ...regionProof(behind, subjects).calls] };
}

type FaultyAlarm = {
  readonly name: string;
  /** What the fault is about beside the alarm: its configuration set, its topics. */
  readonly subjects: readonly string[];
  readonly kind: AlarmFaultKind;
  readonly says: Text;
};

function faultsIn(alarms: readonly CloudWatchAlarm[], evidence: AlarmEvidence): readonly FaultyAlarm[] {
  return alarms.flatMap((alarm) => {
    const set = setOfAlarm(alarm);
    const watched = set === null ? [] : [set];
    return alarmFaults(alarm, evidence).map(({ kind, says }) => ({
      name: alarm.name,
      subjects: kind === 'topic-dead' ? alarm.alarmActions : watched,
      kind,
      says,
    }));
  });
}

function sayFaults(faulty: readonly FaultyAlarm[]): Text {
  return {
    en: faulty.map(({ name, says }) => `${name}: ${says.en}`).join(' '),
    ja: faulty.map(({ name, says }) => `${name}: ${says.ja}`).join(' '),
  };
}

function faultsTable(faulty: readonly FaultyAlarm[]): Table {
  return {
    kind: 'table',
    title: { en: 'Alarms', ja: 'アラーム' },
    columns: [
      { en: 'Alarm', ja: 'アラーム' },
      { en: 'What is wrong', ja: '問題点' },
    ],
    rows: faulty.map(({ name, says }) => [name, says]),
  };
}

const noAlarm: Text = {
  en: 'No alarm watches a bounce or complaint rate; another check covers that.',
  ja: 'バウンス率・苦情率のアラームがありません。別の項目で判定します。',
};
const expression: Text = {
  en: 'An alarm watches an expression, which is not judged here: check whether it covers this rate.',
  ja: '数式を監視するアラームがあります。内容はここでは判定しないため、この率を対象にしているか確認してください。',
};
const silent: Text = {
  en: 'Nothing was sent in this region in the last two weeks.',
  ja: 'このリージョンでは直近 2 週間に送信がありません。',
};
const none: Text = {
  en: 'CloudWatch has no alarm on this rate of the account.',
  ja: 'アカウントのこの率に対する CloudWatch アラームがありません。',
};
const useless: Text = {
  en: 'The alarms on this rate do not watch the account, or have faults that keep them from warning.',
  ja: 'この率のアラームはありますが、アカウント全体を対象にしていないか、設定の問題により警告できません。',
};
