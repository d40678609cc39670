// The panel of coverage: who would hear of which events, and whose mail leaves no trace.
import { assertNever } from '../../../shared/assert-never.ts';
import type { AwsGap, RegionName } from '../../../shared/aws.ts';
import {
  type Coverage,
  type CoverageCell,
  type CoverageRow,
  type EventType,
  eventTypes,
  type Hearer,
  type Hearing,
} from '../../../shared/health/coverage.ts';
import type { Text } from '../../../shared/text.ts';
import { type Heard, heardOf, type HearingRow, hearingRows, isTraceless } from '../derive/event-hearing.ts';
import type { EventWire } from '../derive/event-wires.ts';
import { gapsIn, type RegionWiring, withoutRepeats } from '../derive/region-wiring.ts';
import { sayNames } from '../derive/say-names.ts';
import { sayWire } from '../derive/wire-texts.ts';
import type { RegionEvidence } from './known-of.ts';
import { wiringOf } from './region-evidence.ts';

export function coverageOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Coverage {
  const wiring = wiringOf(evidence, region);
  const rows = hearingRows(wiring);
  const traceless = rows.filter((row) => row.kind === 'identity' && isTraceless(row)).map(({ name }) => name);
  const gaps = allGaps(wiring);
  const { regionFeeds } = wiring;
  const unread = regionFeeds.state === 'seen' ? regionFeeds.value.unread : undefined;
  return {
    headline: headlineOf(rows, traceless, gaps),
    rows: rows.map(rowOf),
    traceless,
    ...(unread === undefined ? {} : { unread }),
    gaps,
  };
}

function rowOf(row: HearingRow): CoverageRow {
  const { kind, name, linked } = row;
  const cells = Object.fromEntries(eventTypes.map((event) => [event, cellOf(row, event)]));
  return { kind, name, linked, cells: cells as CoverageRow['cells'] };
}

function cellOf(row: HearingRow, event: EventType): CoverageCell {
  const heard = heardOf(row, event);
  return { hearing: heard.hearing, by: heard.by.map(hearerOf), says: sayCell(row, heard) };
}

function hearerOf(wire: EventWire): Hearer {
  const { kind, name, arn, works } = wire;
  return { kind, name, arn, works, says: sayWire(wire) };
}

function sayCell(row: HearingRow, { hearing, by }: Heard): Text {
  if (row.refused) return refused;
  const tellers = by.filter(({ kind, works }) => works === 'yes' && kind !== 'cloudwatch');
  const names = sayWires(hearing === 'heard' ? tellers : by);
  switch (hearing) {
    case 'heard':
      return { en: `Heard by ${names.en}.`, ja: `通知先: ${names.ja}。` };
    case 'counted':
      return {
        en: `Counted in CloudWatch (${names.en}); whose message it was is not kept.`,
        ja: `CloudWatch で件数だけ記録（${names.ja}）。どのメールのものかは残りません。`,
      };
    case 'broken':
      return { en: `Meant for ${names.en}, where it cannot arrive.`, ja: `${names.ja} に送る設定ですが、届きません。` };
    case 'unknown':
      return {
        en: 'Something that is needed to tell could not be read.',
        ja: '判定に必要な情報の一部を読み取れませんでした。',
      };
    case 'unheard':
      return { en: 'Nobody hears of it.', ja: '通知先がありません。' };
    default:
      return assertNever(hearing);
  }
}

/** Forwarding goes to the sender of each message, which has no name of its own. */
function sayWires(wires: readonly EventWire[]): Text {
  const named = (forwarding: string) =>
    sayNames(wires.map(({ kind, name }) => (kind === 'forwarding' ? forwarding : name)));
  return { en: named('e-mail forwarding').en, ja: named('メール転送').ja };
}

const refused: Text = {
  en: 'SES refuses this mail: the default configuration set was deleted.',
  ja: 'デフォルト設定セットが削除されているため、SES はこのメールを受け付けません。',
};

function allGaps(wiring: RegionWiring): readonly AwsGap[] {
  const { region, gap } = wiring.regionOwner;
  const gaps = [
    ...gapsIn(wiring.regionSets, region, 'GetConfigurationSet'),
    ...gapsIn(wiring.regionFeeds, region, 'GetEmailIdentity'),
    ...gapsIn(wiring.regionTopics, region, 'GetTopicAttributes'),
    ...gapsIn(wiring.regionRoles, region, 'GetRole'),
    ...gapsIn(wiring.regionStreams, region, 'DescribeDeliveryStream'),
    ...(wiring.regionRoles.state === 'seen'
      ? wiring.regionRoles.value.seen.flatMap(({ policiesGap }) => policiesGap ?? [])
      : []),
    ...(gap === undefined ? [] : [gap]),
  ];
  return withoutRepeats(gaps);
}

function headlineOf(rows: readonly HearingRow[], traceless: readonly string[], gaps: readonly AwsGap[]): Text {
  const identities = rows.filter(({ kind, sends }) => kind === 'identity' && sends);
  if (traceless.length > 0) return sayTraceless(traceless);
  const feedback = (wanted: readonly Hearing[]) =>
    identities.filter((row) =>
      (['BOUNCE', 'COMPLAINT'] as const).some((event) => wanted.includes(heardOf(row, event).hearing)),
    );
  const deaf = feedback(['unheard', 'counted', 'broken']);
  if (deaf.length > 0) return sayDeaf(deaf.map(({ name }) => name));
  if (feedback(['unknown']).length > 0 || (identities.length === 0 && gaps.length > 0)) return open;
  return identities.length === 0 ? empty : heard;
}

function sayTraceless(names: readonly string[]): Text {
  const said = sayNames(names);
  return {
    en: `Mail of ${said.en} leaves no trace: no event of it is reported or counted.`,
    ja: `${said.ja} のメールは、どのイベントも通知も集計もされません。`,
  };
}

function sayDeaf(names: readonly string[]): Text {
  const said = sayNames(names);
  return {
    en: `Bounces or complaints about mail of ${said.en} reach nobody.`,
    ja: `${said.ja} のメールのバウンスまたは苦情が、誰にも届きません。`,
  };
}

const open: Text = {
  en: 'Whether every bounce and complaint reaches somebody is not known.',
  ja: 'すべてのバウンスと苦情が通知されるかどうか、確認できない部分があります。',
};
const heard: Text = {
  en: 'Bounces and complaints of every identity reach somebody.',
  ja: 'どの ID のバウンスと苦情も、通知先に届きます。',
};
const empty: Text = {
  en: 'This region has no identity that may send.',
  ja: 'このリージョンに、送信できる ID はありません。',
};
