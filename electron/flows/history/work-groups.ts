// The work groups in which Athena could be asked, and what one of them decides about where results go and how much may be scanned.
import type { RegionName } from '../../../shared/aws.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { WorkGroup, WorkGroupRules } from '../../../shared/history/work-groups.ts';
import type { Text } from '../../../shared/text.ts';
import { printBytes } from '../../../shared/print-bytes.ts';
import type { WorkGroupLine, WorkGroupSettings } from '../../ports/event-cloud.ts';
import type { Ses } from '../../ports/ses.ts';

/** By name, those that can be asked first. */
export async function listWorkGroups(region: RegionName, { events }: Ses): Promise<Outcome<readonly WorkGroup[]>> {
  const listed = await events.workGroups(region);
  if (!listed.ok) return refuse(listed.failure);
  const groups = listed.value.map((line) => ({ name: line.name, misfit: misfitOf(line) }));
  return accept(groups.toSorted(byUse));
}

function byUse(one: WorkGroup, other: WorkGroup): number {
  return Number(one.misfit !== null) - Number(other.misfit !== null) || (one.name < other.name ? -1 : 1);
}

export async function readWorkGroup(
  { region, name }: { readonly region: RegionName; readonly name: string },
  { events }: Ses,
): Promise<Outcome<WorkGroupRules>> {
  const read = await events.workGroup(region, name);
  if (!read.ok) return refuse(read.failure);
  const { output, isEnforced, isManaged, limitBytes } = read.value;
  const [place, limit] = [sayPlace(read.value), sayLimit(limitBytes)];
  return accept({
    name,
    misfit: misfitOf(read.value),
    output,
    decidesOutput: isManaged || (isEnforced && output !== null),
    limitBytes,
    says: { en: `${place.en} ${limit.en}`, ja: `${place.ja}${limit.ja}` },
  });
}

function misfitOf({ name, isDisabled, engine }: WorkGroupLine): Text | null {
  if (isDisabled)
    return {
      en: `The work group ${name} is disabled. Enable it in the Amazon Athena console, or choose another.`,
      ja: `ワークグループ ${name} は無効です。Amazon Athena コンソールで有効にするか、別のワークグループを選んでください。`,
    };
  // Amazon Athena user guide, "Athena engine versioning": `PySpark engine version 3`.
  if (/spark/iu.test(engine ?? ''))
    return {
      en: `The work group ${name} is for Apache Spark and takes no SQL. Choose another.`,
      ja: `ワークグループ ${name} は Apache Spark 用で、SQL を実行できません。別のワークグループを選んでください。`,
    };
  return null;
}

function sayPlace({ output, isEnforced, isManaged }: WorkGroupSettings): Text {
  if (isManaged)
    return {
      en: 'Athena keeps the results of this work group itself (managed query results), so no bucket is needed.',
      ja: 'このワークグループの結果は Athena が保持するため（マネージドクエリ結果）、バケットは不要です。',
    };
  if (output === null)
    return {
      en: 'This work group names no place for results: give one under "Results in".',
      ja: 'このワークグループには結果の保存先がありません。「結果の保存先」に指定してください。',
    };
  if (isEnforced)
    return {
      en: 'This work group overrides client-side settings.',
      ja: 'このワークグループはクライアント側の設定を上書きします。',
    };
  return {
    en: `Results go to ${output} unless another place is given.`,
    ja: `別の場所を指定しない限り、結果は ${output} に保存されます。`,
  };
}

function sayLimit(limitBytes: number | null): Text {
  if (limitBytes === null)
    return {
      en: 'It does not limit how much a query scans.',
      ja: 'クエリのスキャン量に上限はありません。',
    };
  const size = printBytes(limitBytes);
  return {
    en: `A query that scans more than ${size} is canceled.`,
    ja: `スキャン量が ${size} を超えるクエリはキャンセルされます。`,
  };
}
