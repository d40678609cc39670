// The mail of one day of the shop, always the same for the same day: by kind and hour, with addresses that nobody has among it.
import { openDraw, seedAt, seedOf } from '../traffic/draw.ts';
import { type Customer, customerAt, strangerAt } from './customers.ts';
import { letterReaders, type MailKind, mailKinds } from './kinds.ts';
import { bounce, planTurns, send } from './plan-turns.ts';
import { hourMs, minuteMs, type Planned, startOfDay, weekdayOf } from './planned.ts';
import { storiesOf } from './stories.ts';

const start = seedOf('a month of the orchard');
const thursday = 4;

/** By the hour in Japan: the night is quiet, the evening is not. */
const rhythm = [12, 7, 4, 3, 3, 5, 10, 22, 38, 46, 50, 52, 64, 54, 48, 46, 48, 54, 62, 72, 80, 78, 58, 30];
const wholeDay = rhythm.reduce((sum, part) => sum + part, 0);

/** `today` is the day that it is now: what goes wrong is told from there. */
export function planDay(day: number, today: number): readonly Planned[] {
  return [...usualMail(day, today), ...letters(day, today), ...unknownUsers(day), ...storiesOf(day, today)].toSorted(
    (one, other) => one.atMs - other.atMs,
  );
}

function usualMail(day: number, today: number): readonly Planned[] {
  const planned: Planned[] = [];
  for (const kind of Object.values<MailKind>(mailKinds)) {
    const draw = openDraw(seedAt(seedAt(start, day), seedOf(kind.name)));
    const isWeekend = weekdayOf(day) % 6 === 0;
    const count = Math.round(kind.perDay * (isWeekend ? kind.weekend : 1) * (0.93 + 0.14 * draw()));
    for (let index = 0; index < count; index += 1) {
      const atMs = startOfDay(day) + timeOfDay(draw());
      planned.push(
        planOne({ kind, day, today, atMs, serial: planned.length, customer: customerAt(Math.floor(draw() * 3200)) }),
      );
    }
  }
  return planned;
}

function timeOfDay(part: number): number {
  let left = part * wholeDay;
  const hour = rhythm.findIndex((share) => (left -= share) < 0);
  const at = Math.max(0, hour);
  return Math.floor((at + 1 + left / (rhythm[at] ?? 1)) * hourMs);
}

type One = {
  readonly kind: MailKind;
  readonly day: number;
  readonly today: number;
  readonly atMs: number;
  readonly serial: number;
  readonly customer: Customer;
};

function planOne({ kind, day, today, atMs, serial, customer }: One): Planned {
  const { address, receiver, isJapanese } = customer;
  const draw = openDraw(seedAt(seedAt(start, day), 1_000_003 + serial));
  return {
    kind,
    serial,
    day,
    atMs,
    addresses: [address],
    subject: subjectOf(kind, { day, serial, isJapanese }),
    turns: planTurns({ kind, receiver, atMs, today }, draw),
  };
}

type Numbered = { readonly day: number; readonly serial: number; readonly isJapanese: boolean };

function subjectOf({ subject }: MailKind, { day, serial, isJapanese }: Numbered): string {
  return (isJapanese ? subject.ja : subject.en).replace('{n}', String((day % 1000) * 1000 + serial));
}

/** The letter goes out at six in the evening, twenty minutes long; it alone is complained about. */
export function letters(day: number, today: number): readonly Planned[] {
  if (weekdayOf(day) !== thursday) return [];
  const stepMs = (20 * minuteMs) / letterReaders;
  return Array.from({ length: letterReaders }, (_, index) => {
    const atMs = startOfDay(day) + 18 * hourMs + Math.floor(index * stepMs);
    return planOne({ kind: mailKinds.letter, day, today, atMs, serial: 10_000 + index, customer: customerAt(index) });
  });
}

/** Without the rest of the day: the suppression list is made of them. */
export function unknownUsers(day: number): readonly Planned[] {
  const draw = openDraw(seedAt(start, day * 7 + 5));
  return Array.from({ length: 2 + Math.floor(draw() * 4) }, (_, index) => {
    const kind = draw() < 0.6 ? mailKinds.welcome : mailKinds.order;
    const serial = 20_000 + index;
    const { address, receiver, isJapanese } = strangerAt(seedAt(seedAt(start, day), serial));
    const answer = bounce('Permanent/General', receiver.unknown, 800 + Math.floor(draw() * 1500));
    return {
      kind,
      serial,
      day,
      atMs: startOfDay(day) + timeOfDay(draw()),
      addresses: [address],
      subject: subjectOf(kind, { day, serial, isJapanese }),
      turns: [send, answer],
    };
  });
}
