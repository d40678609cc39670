// What the audits of coverage begin with: sets or identities, and whether somebody hears of an event about their mail.
import type { Matrix, Tone } from '../../../shared/detail.ts';
import type { EventType, Hearing } from '../../../shared/health/coverage.ts';
import type { Text } from '../../../shared/text.ts';
import { heardOf, type HearingRow, identityRows, setRows } from '../derive/event-hearing.ts';
import { gapsIn, type RegionWiring, seenIn } from '../derive/region-wiring.ts';
import { sayNames } from '../derive/say-names.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';
import { evidenceIn } from './judge-event-wires.ts';
import { cannotTellFromGaps } from './cannot-tell-from-gaps.ts';
import { regionProof } from './region-proof.ts';

export type HearingQuestion = {
  readonly of: HearingRow['kind'];
  readonly events: readonly EventType[];
  /** `told`: it has to arrive, and a count without its recipient is not enough; `asked`: some destination is to hear it. */
  readonly enough: 'told' | 'asked';
  readonly says: (names: Text) => Text;
};

/** Fails where one of the events is heard by nobody. A set without any destination is another check's matter. */
export function judgeEventHearing(wiring: RegionWiring, question: HearingQuestion): Judgement {
  const { of, events, enough, says } = question;
  const rows = (of === 'set' ? setRows : identityRows)(wiring).filter(isJudged);
  const bad: readonly Hearing[] = enough === 'told' ? ['unheard', 'broken', 'counted'] : ['unheard'];
  const deaf = rows.filter((row) => events.some((event) => bad.includes(heardOf(row, event).hearing)));
  const names = deaf.map(({ name }) => name);
  if (deaf.length > 0)
    return fail(says(sayNames(names)), {
      details: [hearingMatrix(deaf, events)],
      ...regionProof(evidenceIn(wiring), names),
    });
  const unread = listGaps(wiring, of);
  const open = rows.flatMap((row) => events.map((event) => heardOf(row, event)));
  const isOpen = unread.length > 0 || open.some(({ hearing }) => hearing === 'unknown');
  if (isOpen) return cannotTellFromGaps([...unread, ...open.flatMap(({ gaps }) => gaps)]);
  const proof = regionProof(evidenceIn(wiring));
  if (rows.length === 0) return notApplicable(of === 'set' ? noSet : noIdentity, proof);
  const isBroken = open.some(({ hearing }) => hearing === 'broken');
  return isBroken ? notApplicable(astray, proof) : pass(sayUnread(wiring, of), proof);
}

function isJudged({ kind, sends, refused, wires, open }: HearingRow): boolean {
  if (kind === 'identity') return sends && !refused;
  return (
    wires.some(({ checks }) => checks.some(({ fault, found }) => fault === 'disabled' && found === 'no')) ||
    open.length > 0
  );
}

/** The list itself; what could not be read one by one has a row of its own. */
function listGaps({ regionSets, regionFeeds, regionOwner: { region } }: RegionWiring, of: HearingRow['kind']) {
  const [evidence, operation] =
    of === 'set' ? ([regionSets, 'ListConfigurationSets'] as const) : ([regionFeeds, 'ListEmailIdentities'] as const);
  return evidence.state === 'unreachable' ? gapsIn(evidence, region, operation) : [];
}

/** An account may have more identities than were read. */
export function sayUnread({ regionFeeds }: RegionWiring, of: HearingRow['kind']): Text | null {
  const unread = of === 'identity' && regionFeeds.state === 'seen' ? (regionFeeds.value.unread ?? 0) : 0;
  if (unread === 0) return null;
  const read = seenIn(regionFeeds).length;
  return {
    en: `Of the ${read + unread} identities, ${read} were read, domains first.`,
    ja: `${read + unread} 件の ID のうち、ドメインを優先して ${read} 件を確認しました。`,
  };
}

const tones: { readonly [H in Hearing]: { readonly tone: Tone; readonly says: Text } } = {
  heard: { tone: 'ok', says: { en: 'heard', ja: '届く' } },
  counted: { tone: 'warn', says: { en: 'counted only', ja: '件数のみ' } },
  broken: { tone: 'bad', says: { en: 'cannot arrive', ja: '届かない' } },
  unheard: { tone: 'bad', says: { en: 'nobody hears', ja: '通知先なし' } },
  unknown: { tone: 'unknown', says: { en: 'not known', ja: '不明' } },
};

export function hearingMatrix(rows: readonly HearingRow[], events: readonly EventType[]): Matrix {
  return {
    kind: 'matrix',
    title: { en: 'Who hears of it', ja: '通知の状況' },
    columns: events,
    rows: rows.map((row) => ({ label: row.name, cells: events.map((event) => tones[heardOf(row, event).hearing]) })),
  };
}

const noSet: Text = {
  en: 'No configuration set has an enabled event destination.',
  ja: '有効なイベント送信先を持つ設定セットがありません。',
};
const astray: Text = {
  en: 'A destination that should hear of it does not work; another check covers that.',
  ja: '通知先に指定されたイベント送信先が機能していません。別の項目で判定します。',
};
const noIdentity: Text = { en: 'No identity may send here.', ja: '送信できる ID がありません。' };
