// The panel of alarms: which watch the bounce and complaint rates, what is wrong with them, and which are missing.
import type { RegionName } from '../../../shared/aws.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { AlarmRow, Alarms } from '../../../shared/health/panels.ts';
import type { RateName } from '../../../shared/health/standing.ts';
import type { CloudWatchAlarm } from '../../../shared/health/wiring.ts';
import type { Text } from '../../../shared/text.ts';
import {
  type AlarmEvidence,
  alarmFaults,
  isWatched,
  rateOfAlarm,
  setOfAlarm,
  watchesExpression,
} from '../derive/alarm-faults.ts';
import { rateNames } from '../derive/reputation-rates.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function alarmsOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Alarms {
  const known = knownOf(evidence.regionAlarms, { region, operation: 'DescribeAlarms' }, []);
  if (!known.known) return { headline: unknown, alarms: known, missing: [] };
  const leaned: AlarmEvidence = {
    regionReputation: evidence.regionReputation ?? notGathered,
    regionSets: evidence.regionSets ?? notGathered,
    regionAlarmTopics: evidence.regionAlarmTopics ?? notGathered,
  };
  const rows = known.value.map((alarm) => rowOf(alarm, leaned));
  const missing = rateNames.filter((rate) => isWatched(rate, known.value, leaned) === 'no');
  return { headline: headlineOf(rows, missing), alarms: { ...known, value: rows }, missing };
}

const notGathered: Evidence<never> = { state: 'unreachable', why: { kind: 'cancelled' }, atMs: 0, from: [] };

function rowOf(alarm: CloudWatchAlarm, leaned: AlarmEvidence): AlarmRow {
  const rate = rateOfAlarm(alarm);
  const faults = alarmFaults(alarm, leaned);
  // One that only waits for its first data is as it should be.
  const isRight = faults.every(({ kind }) => kind === 'metric-not-yet');
  const verdict = rate === null ? 'other' : isRight ? 'right' : 'wrong';
  return { alarm, rate, set: setOfAlarm(alarm), verdict, faults: faults.map(({ says }) => says) };
}

function headlineOf(rows: readonly AlarmRow[], missing: readonly RateName[]): Text {
  const wrong = rows.filter(({ verdict }) => verdict === 'wrong').length;
  if (missing.length > 0) return sayMissing(missing, wrong);
  if (wrong > 0) return sayWrong(wrong);
  return rows.some(({ alarm }) => watchesExpression(alarm)) ? expression : allRight;
}

function sayMissing(missing: readonly RateName[], wrong: number): Text {
  const [first, second] = missing;
  const rates =
    second === undefined && first !== undefined
      ? { en: `the ${first} rate`, ja: rateWords[first] }
      : { en: 'the bounce and complaint rates', ja: 'バウンス率と苦情率' };
  const because: Text = wrong === 0 ? { en: '', ja: '' } : { en: ` ${sayWrong(wrong).en}`, ja: sayWrong(wrong).ja };
  return {
    en: `No working alarm watches ${rates.en} of the account.${because.en}`,
    ja: `アカウントの${rates.ja}を監視する有効なアラームがありません。${because.ja}`,
  };
}

const rateWords: { readonly [R in RateName]: string } = { bounce: 'バウンス率', complaint: '苦情率' };

function sayWrong(count: number): Text {
  return {
    en: count === 1 ? '1 alarm has faults.' : `${count} alarms have faults.`,
    ja: `設定に問題のあるアラームが ${count} 件あります。`,
  };
}

const unknown: Text = {
  en: 'Which alarms there are could not be read.',
  ja: 'アラームの一覧を確認できませんでした。',
};
const expression: Text = {
  en: 'An alarm watches an expression, which is not judged here: check whether it covers both rates.',
  ja: '数式を監視するアラームがありますが、内容はここでは判定しません。両方の率を対象にしているか確認してください。',
};
const allRight: Text = {
  en: 'Alarms watch the bounce and complaint rates of the account.',
  ja: 'アカウントのバウンス率と苦情率はアラームで監視されています。',
};
