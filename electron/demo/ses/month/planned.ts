// A message of the month before it is written out: what it is, when, to whom, and what becomes of it.
import type { MailKind } from './kinds.ts';

type Answer = { readonly to: number; readonly status: string | null; readonly reply: string | null };

/** One thing that becomes of a message, so long after it was sent; `to` is the place among its addresses. */
export type Turn = { readonly afterMs: number } & (
  | { readonly is: 'send' | 'reject' | 'open' }
  | { readonly is: 'click'; readonly link: string }
  | { readonly is: 'rendering-failure'; readonly templateName: string; readonly errorMessage: string }
  | { readonly is: 'delivery'; readonly to: number; readonly reply: string }
  | (Answer & { readonly is: 'delay'; readonly delayType: string })
  | (Answer & {
      readonly is: 'bounce';
      readonly bounceType: 'Permanent' | 'Transient' | 'Undetermined';
      readonly subType: string;
    })
  | {
      readonly is: 'complaint';
      readonly to: number;
      readonly subType: 'OnAccountSuppressionList' | null;
      readonly feedbackType: string | null;
    }
  | { readonly is: 'subscription'; readonly to: number }
);

export type Planned = {
  readonly kind: MailKind;
  /** Of its day; with the day it makes its id. */
  readonly serial: number;
  readonly day: number;
  readonly atMs: number;
  readonly addresses: readonly string[];
  readonly subject: string;
  /** In order. */
  readonly turns: readonly Turn[];
};

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** The shop's days are those of Japan. */
const zoneMs = 9 * hourMs;

/** How many days since 1970, by the shop's clock. */
export function dayOf(atMs: number): number {
  return Math.floor((atMs + zoneMs) / dayMs);
}

/** When a day of the shop begins. */
export function startOfDay(day: number): number {
  return day * dayMs - zoneMs;
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}
