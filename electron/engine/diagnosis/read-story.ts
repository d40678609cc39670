// What the events of one recipient come to: how far the message got, and which event decides why.
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { EventType } from '../../../shared/health/coverage.ts';
import type { CauseName, Certainty } from '../../../shared/history/diagnosis.ts';
import type { SuppressionState } from '../../../shared/history/pages.ts';
import type { MessageState } from '../../../shared/history/search.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { TimelineGap } from '../../../shared/timeline.ts';
import { isRetraction } from '../protocols/ses-event/is-retraction.ts';
import { isUntried } from '../protocols/ses-event/is-untried.ts';
import { lastTryMs } from '../timeline/last-try.ts';
import { causeTexts } from './cause-texts.ts';
import { isSeen } from './say-opens.ts';
import { type Weighed, weighEvent } from './weigh-event.ts';

export type DiagnosisAsk = {
  readonly recipient: string;
  readonly state: MessageState;
  /** By time. */
  readonly events: readonly MailEvent[];
  readonly senderDomain: string | null;
  /** Where it was sent; null: not known. */
  readonly region: RegionName | null;
  /** Null: not asked. */
  readonly suppression: readonly SuppressionState[] | null;
  /** Of the same address, in other messages. */
  readonly earlier: {
    readonly bounced: number;
    readonly delivered: number;
    readonly lastDeliveredAtMs: number | null;
    readonly complained: boolean;
  } | null;
  readonly gaps: readonly TimelineGap[];
  readonly nowMs: number;
};

/**
 * `held`: SES did not send it, on purpose; `stopped`: it could not; `returned`: accepted, then sent back; `overdue`: SES's time
 * to try is over and nothing was heard.
 */
export type Ending =
  | 'arrived'
  | 'complained'
  | 'unsubscribed'
  | 'refused'
  | 'returned'
  | 'held'
  | 'stopped'
  | 'trying'
  | 'overdue'
  | 'unheard'
  | 'traced';

export type Story = {
  readonly ask: DiagnosisAsk;
  readonly ending: Ending;
  readonly cause: CauseName;
  readonly certainty: Certainty;
  readonly weighed: Weighed;
  /** What the cause is read from; null where nothing tells. */
  readonly deciding: MailEvent | null;
  readonly delays: readonly MailEvent[];
  readonly delivery: MailEvent | null;
  /** What held it up before it was delivered. */
  readonly heldUpBy: Weighed | null;
  readonly sentAtMs: number | null;
  /** The deciding event may be about another recipient. */
  readonly isCandidate: boolean;
  /** A person had it before them, as far as what followed shows. */
  readonly isSeen: boolean;
  /** What came back may have been an automatic reply. */
  readonly isPerhapsAway: boolean;
  /** The address was on the suppression list before, and nobody said how it ended. */
  readonly isPerhapsHeld: boolean;
  /** Other mail arrived since, and what stood in the way did not lie in this message or with its sender. */
  readonly worksAgain: boolean;
};

export function readStory(ask: DiagnosisAsk): Story {
  const { events } = ask;
  const deciding = decidingIn(ask);
  const delivery = events.findLast(({ type }) => type === 'DELIVERY') ?? null;
  const delays = events.filter(({ type }) => type === 'DELIVERY_DELAY');
  const heldUp = delays.findLast(({ atMs }) => delivery !== null && atMs <= delivery.atMs);
  const weighed = weighStory(deciding, delays);
  const ending = endingOf(ask, weighed.cause);
  const cause = causeOfEnding(ending, weighed.cause);
  const isCandidate = deciding?.recipientIs === 'candidate';
  const certainty = ownCertainty[cause] ?? weighed.certainty;
  const isWeak = isCandidate || ending === 'traced';
  const sentAtMs = events.find((event) => event.sentAtMs !== null)?.sentAtMs ?? null;
  return {
    ask,
    ending,
    cause,
    certainty: isWeak ? atMostGuess(certainty) : certainty,
    weighed,
    deciding,
    delays,
    delivery,
    heldUpBy: heldUp === undefined ? null : weighEvent(heldUp),
    sentAtMs,
    isCandidate,
    isSeen: isSeen(events),
    isPerhapsAway: ending === 'returned' && deciding?.reply === null && deciding.subType === 'Transient/General',
    isPerhapsHeld: (ending === 'unheard' || ending === 'overdue') && wasListed(ask, sentAtMs),
    worksAgain: (ending === 'refused' || ending === 'returned') && isGone(ask, deciding, cause),
  };
}

/** Unsubscribing is taken back by nothing that arrives. */
function isGone({ earlier }: DiagnosisAsk, deciding: MailEvent | null, cause: CauseName): boolean {
  const { whose } = causeTexts[cause];
  if (whose === 'sender' || whose === 'ses' || deciding === null || cause === 'unsubscribed') return false;
  return (earlier?.lastDeliveredAtMs ?? -Infinity) > deciding.atMs;
}

function wasListed({ suppression }: DiagnosisAsk, sentAtMs: number | null): boolean {
  if (sentAtMs === null || suppression === null) return false;
  return suppression.some(({ entry }) => entry !== null && entry.updatedAtMs < sentAtMs);
}

/** That SES tries is sure, whatever the reason; of silence nothing is. */
const ownCertainty: { readonly [C in CauseName]?: Certainty } = { waiting: 'certain', 'not-heard-of': 'cannot-tell' };

const atMostGuess = (certainty: Certainty): Certainty => (certainty === 'cannot-tell' ? certainty : 'guess');

const isAnothers = ({ recipientIs }: MailEvent): boolean => recipientIs === 'candidate';

function decidingIn({ state, events }: DiagnosisAsk): MailEvent | null {
  // What is surely about this recipient goes before what may be another's.
  const ordered = [...events.filter(isAnothers), ...events.filter((event) => !isAnothers(event))];
  const last = (...types: readonly EventType[]): MailEvent | null =>
    ordered.findLast(({ type }) => types.includes(type)) ?? null;
  switch (state) {
    case 'sent':
      return last('SEND');
    case 'delayed':
      return last('DELIVERY_DELAY');
    case 'delivered':
    case 'opened':
    case 'clicked':
      return last('DELIVERY') ?? last('OPEN', 'CLICK', 'COMPLAINT');
    case 'bounced':
    case 'bounced-later':
      return ordered.findLast((event) => event.type === 'BOUNCE' && !isUntried(event)) ?? null;
    case 'complained':
      return (
        ordered.findLast((event) => event.type === 'COMPLAINT' && !isRetraction(event) && !isUntried(event)) ?? null
      );
    case 'suppressed':
      return ordered.findLast(isUntried) ?? null;
    case 'rejected':
      return last('REJECT');
    case 'not-rendered':
      return last('RENDERING_FAILURE');
    case 'unsubscribed':
      return last('SUBSCRIPTION');
    case 'traced':
      return last('BOUNCE', 'COMPLAINT', 'REJECT', 'RENDERING_FAILURE') ?? last('DELIVERY') ?? events.at(-1) ?? null;
    default:
      return assertNever(state);
  }
}

const nothingTold: Weighed = weighEvent({ type: 'SEND', subType: null, status: null, reply: null });

/** Where SES only says that it gave up, the delays before it say why. */
function weighStory(deciding: MailEvent | null, delays: readonly MailEvent[]): Weighed {
  if (deciding === null) return nothingTold;
  const weighed = weighEvent(deciding);
  const gaveUp = weighed.isExpired && weighed.cause === 'expired';
  const delay = delays.at(-1);
  if (!gaveUp || delay === undefined) return weighed;
  const before = weighEvent(delay);
  return before.certainty === 'certain' || before.certainty === 'likely'
    ? { ...before, certainty: 'likely', isExpired: true }
    : weighed;
}

/** The API reference, SuppressionListReason, and the sub-types of a bounce: nobody was asked to take the message. */
const heldCauses: ReadonlySet<CauseName> = new Set<CauseName>([
  'suppressed-by-account',
  'suppressed-by-ses',
  'suppressed-by-tenant',
  'suppressed-by-validation',
  'unsubscribed',
]);

function endingOf({ state, events, nowMs }: DiagnosisAsk, cause: CauseName): Ending {
  switch (state) {
    case 'sent':
      return 'unheard';
    case 'delayed':
      return isOver(events, nowMs) ? 'overdue' : 'trying';
    case 'delivered':
    case 'opened':
    case 'clicked':
      return 'arrived';
    case 'bounced':
      return heldCauses.has(cause) ? 'held' : 'refused';
    case 'bounced-later':
      return 'returned';
    case 'complained':
      return 'complained';
    case 'suppressed':
      return 'held';
    case 'rejected':
    case 'not-rendered':
      return 'stopped';
    case 'unsubscribed':
      return 'unsubscribed';
    case 'traced':
      return 'traced';
    default:
      return assertNever(state);
  }
}

function isOver(events: readonly MailEvent[], nowMs: number): boolean {
  const delay = events.findLast(({ type }) => type === 'DELIVERY_DELAY');
  return delay !== undefined && lastTryMs(delay) < nowMs;
}

function causeOfEnding(ending: Ending, cause: CauseName): CauseName {
  if (ending === 'overdue' || ending === 'unheard') return 'not-heard-of';
  if (ending === 'trying' && (cause === 'undetermined' || cause === 'not-heard-of')) return 'waiting';
  if (ending === 'arrived') return 'delivered';
  const isUnread = cause === 'not-heard-of' && ending !== 'traced';
  return isUnread ? 'undetermined' : cause;
}
