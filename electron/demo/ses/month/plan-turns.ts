// Draws what becomes of one message: the receiver's answers, then what its reader does.
import type { Draw } from '../traffic/draw.ts';
import { isListed, isUnrendered, isUnsigned, renderingFailure } from './incidents.ts';
import type { MailKind } from './kinds.ts';
import { hourMs, minuteMs, type Turn } from './planned.ts';
import type { Answered, Receiver } from './receivers.ts';

/** SES tries for 14 hours. */
export const patienceMs = 14 * hourMs;
/** Nothing more becomes of a message after this. */
export const longestMs = 72 * hourMs;

export type Place = {
  readonly kind: MailKind;
  readonly receiver: Receiver;
  readonly atMs: number;
  readonly today: number;
};

/** `Permanent/General` and so on. */
type BounceType = `${'Permanent' | 'Transient'}/${string}`;

export function bounce(type: BounceType, [status, reply]: Answered, afterMs: number): Turn {
  const subType = type.slice(type.indexOf('/') + 1);
  return {
    is: 'bounce',
    bounceType: type.startsWith('Permanent') ? 'Permanent' : 'Transient',
    subType,
    status,
    reply,
    to: 0,
    afterMs,
  };
}

export function delay(delayType: string, [status, reply]: Answered, afterMs: number): Turn {
  return { is: 'delay', delayType, status, reply, to: 0, afterMs };
}

export function delivery({ accepts }: Receiver, afterMs: number): Turn {
  return { is: 'delivery', to: 0, reply: accepts, afterMs };
}

export const send: Turn = { is: 'send', afterMs: 0 };

/** To an address that bounced for good, and is on the account's own list for it. */
export const keptBackAsBounce: readonly Turn[] = [
  send,
  bounce(
    'Permanent/OnAccountSuppressionList',
    [
      '5.1.1',
      'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
    ],
    300,
  ),
];

/**
 * To one that complained before: SES developer guide, "Complaint object", has the sub-type for what was taken in and not sent.
 * As `refusedBySes` (messages/plan-events.ts) has it of mail that is sent now.
 */
export const keptBackAsComplaint: readonly Turn[] = [
  send,
  { is: 'complaint', to: 0, subType: 'OnAccountSuppressionList', feedbackType: null, afterMs: 300 },
];

/** The times at which SES tries again, as far as one can tell from its events. */
export const retriesMs = [4 * minuteMs, 19 * minuteMs, 64 * minuteMs, 190 * minuteMs, 420 * minuteMs];

const shares = { full: 0.0022, reject: 0.00015, complained: 0.0011, unsubscribed: 0.0045 };

export function planTurns(place: Place, draw: Draw): readonly Turn[] {
  const { kind, receiver, atMs } = place;
  if (isUnrendered(place, kind.name, atMs)) return [{ is: 'rendering-failure', ...renderingFailure, afterMs: 180 }];
  if (draw() < shares.reject) return [send, { is: 'reject', afterMs: 420 }];
  if (receiver.unsigned !== null && isUnsigned(place, kind.identity, atMs))
    return [send, bounce('Transient/General', receiver.unsigned, 900 + Math.floor(draw() * 900))];
  if (receiver.listed !== null && isListed(place, atMs))
    return [send, bounce('Transient/General', receiver.listed, 700 + Math.floor(draw() * 700))];
  if (draw() < shares.full) return [send, ...fullMailbox(receiver)];
  const delays = delaysOf(place, draw);
  const deliveredMs = 420 + Math.floor(draw() * draw() * 5200);
  const afterMs = deliveredMs + (delays.length === 0 ? 0 : (retriesMs[delays.length] ?? 0));
  return [send, ...delays, delivery(receiver, afterMs), ...engagement(place, draw, afterMs)];
}

export function fullMailbox({ full }: Receiver): readonly Turn[] {
  const [status] = full;
  const last = bounce('Transient/MailboxFull', full, status.startsWith('5') ? 1300 : patienceMs);
  return status.startsWith('5') ? [last] : [...retriesMs.map((afterMs) => delay('MailboxFull', full, afterMs)), last];
}

/** A letter to many comes too fast for some. */
function delaysOf({ kind, receiver }: Place, draw: Draw): readonly Turn[] {
  const part = receiver.delayed * (kind.name === 'letter' ? 3 : 1);
  if (draw() >= part) return [];
  const times = 1 + Math.floor(draw() * 2.4);
  return retriesMs.slice(0, times).map((afterMs) => delay(receiver.delayType, receiver.later, afterMs));
}

function engagement({ kind, receiver }: Place, draw: Draw, deliveredMs: number): readonly Turn[] {
  const turns: Turn[] = [];
  const isApple = receiver.domain === 'icloud.com';
  const later = (meanMs: number): number =>
    Math.min(deliveredMs + 20_000 + Math.floor(-Math.log(1 - draw()) * meanMs), longestMs - minuteMs);
  if (draw() < kind.opened * (isApple ? 1.4 : 1)) {
    const openedMs = later(isApple ? 5 * minuteMs : 3 * hourMs);
    turns.push({ is: 'open', afterMs: openedMs });
    if (draw() < 0.18)
      turns.push({ is: 'open', afterMs: Math.min(openedMs + Math.floor(draw() * 8 * hourMs), longestMs) });
    if (draw() < kind.clicked / kind.opened)
      turns.push({ is: 'click', link: kind.link, afterMs: openedMs + 4000 + Math.floor(draw() * 90_000) });
  }
  if (kind.name === 'letter' && draw() < shares.unsubscribed)
    turns.push({ is: 'subscription', to: 0, afterMs: later(hourMs) });
  // Gmail tells no sender of complaints.
  if (kind.name === 'letter' && receiver.domain !== 'gmail.com' && draw() < shares.complained)
    turns.push({ is: 'complaint', to: 0, subType: null, feedbackType: 'abuse', afterMs: later(5 * hourMs) });
  return turns.toSorted((one, other) => one.afterMs - other.afterMs);
}
