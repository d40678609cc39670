// What the audits of event destinations begin with: every topic and stream of a region, and one fault looked for in each.
import type { Detail, Table } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import { allWires, type EventWire } from '../derive/event-wires.ts';
import { gapsIn, type RegionWiring } from '../derive/region-wiring.ts';
import { sayNames } from '../derive/say-names.ts';
import type { WireFault } from '../derive/wire-check.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { cannotTellFromGaps } from './cannot-tell-from-gaps.ts';
import { regionProof } from './region-proof.ts';

/** What every audit of this kind reads. */
export const wiringNeeds = ['regionOwner'] as const;
export const wiringWeighs = ['regionSets', 'regionFeeds', 'regionTopics', 'regionRoles', 'regionStreams'] as const;

export type WireQuestion = {
  readonly fault: WireFault;
  /** Given the names of what is at fault. */
  readonly says: (names: Text) => Text;
  /** What to change, for each wire at fault. */
  readonly cures?: (wire: EventWire) => readonly Detail[];
};

/** Fails for every destination and topic in use that has the fault; what could not be read may have it. */
export function judgeEventWires(wiring: RegionWiring, { fault, says, cures }: WireQuestion): Judgement {
  const wires = allWires(wiring).filter((wire) => isAsked(wire, fault));
  const checks = wires.flatMap((wire) =>
    wire.checks.flatMap((check) => (check.fault === fault ? [{ wire, ...check }] : [])),
  );
  const faulty = checks.filter(({ found }) => found === 'yes').map(({ wire }) => wire);
  if (faulty.length > 0)
    return fail(says(sayNames(faulty.map(nameOf))), {
      details: [wiresTable(faulty), ...(cures === undefined ? [] : faulty.flatMap(cures).slice(0, maxCures))],
      ...regionProof(
        evidenceIn(wiring),
        faulty.flatMap(({ of, arn, roleArn }) => [of, arn, roleArn]),
      ),
    });
  const open = checks.filter(({ found }) => found === 'unknown');
  const gaps = [...open.flatMap(({ gap }) => gap ?? []), ...unreadNames(wiring, fault)];
  if (open.length + gaps.length > 0) return cannotTellFromGaps(gaps);
  return checks.length === 0
    ? notApplicable(nothingOf(fault), regionProof(evidenceIn(wiring)))
    : pass(null, regionProof(evidenceIn(wiring)));
}

const maxCures = 6;

export function evidenceIn({ regionSets, regionFeeds, ...behind }: RegionWiring) {
  return [regionSets, regionFeeds, behind.regionTopics, behind.regionRoles, behind.regionStreams];
}

/** Sets and identities that could not be read may name more; identities have topics only. */
function unreadNames({ regionSets, regionFeeds, regionOwner: { region } }: RegionWiring, fault: WireFault) {
  const sets = gapsIn(regionSets, region, 'ListConfigurationSets');
  return fault.startsWith('topic-') ? [...sets, ...gapsIn(regionFeeds, region, 'ListEmailIdentities')] : sets;
}

function isAsked({ kind }: EventWire, fault: WireFault): boolean {
  if (fault.startsWith('topic-')) return kind === 'sns' || kind === 'identity-topic';
  if (fault.startsWith('stream-') || fault.startsWith('role-')) return kind === 'firehose';
  if (fault === 'pinpoint-retired') return kind === 'pinpoint';
  return kind !== 'identity-topic' && kind !== 'forwarding';
}

function nameOf({ of, name }: EventWire): string {
  return of === name ? name : `${name} (${of})`;
}

export function wiresTable(wires: readonly EventWire[]): Table {
  return {
    kind: 'table',
    title: { en: 'Where', ja: '対象' },
    columns: [
      { en: 'Set or identity', ja: '設定セットまたは ID' },
      { en: 'Destination', ja: '送信先' },
      { en: 'ARN', ja: 'ARN' },
      { en: 'Role', ja: 'ロール' },
    ],
    rows: wires.map(({ of, name, arn, roleArn }) => [of, name, arn ?? '-', roleArn ?? '-']),
  };
}

function nothingOf(fault: WireFault): Text {
  if (fault.startsWith('topic-'))
    return { en: 'There is no SNS topic in use to judge.', ja: '判定の対象になる SNS トピックがありません。' };
  if (fault.startsWith('stream-') || fault.startsWith('role-'))
    return {
      en: 'There is no Amazon Data Firehose destination in use to judge.',
      ja: '判定の対象になる Amazon Data Firehose の送信先がありません。',
    };
  return { en: 'There is no such event destination.', ja: '該当するイベント送信先がありません。' };
}
