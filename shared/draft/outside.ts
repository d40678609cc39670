// What only the world outside can tell about a draft: links and images that were asked for, spamd's score, axe's results.
import type { Span } from '../detail.ts';
import type { SendingEvidence } from '../message/sending.ts';
import type { Text } from '../text.ts';

/** Why an address was not asked: it is private, or no address at all. */
export type WebRefusal =
  /** The name leads to an address that is not public (RFC 6890 and the IPv6 transition ranges). */
  | { readonly kind: 'address-guarded'; readonly address: string; readonly range: string }
  | { readonly kind: 'not-http'; readonly scheme: string }
  | { readonly kind: 'not-a-url' }
  | { readonly kind: 'too-large'; readonly maxBytes: number }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  /** `wantsCookies`: some page on the way set one, which we never send back; a browser may get through. */
  | { readonly kind: 'too-many-redirects'; readonly count: number; readonly wantsCookies?: boolean }
  | { readonly kind: 'name-unknown'; readonly host: string }
  | { readonly kind: 'tls'; readonly message: string }
  | { readonly kind: 'unreachable'; readonly message: string }
  | { readonly kind: 'cancelled' };

/** One hop: what was asked and what came. */
export type WebHop = { readonly url: string; readonly status: number; readonly location: string | null };

/** What a link or image answered, redirects followed and each checked again. */
export type WebReply = {
  readonly url: string;
  readonly hops: readonly WebHop[];
  readonly outcome:
    | {
        readonly kind: 'answered';
        readonly status: number;
        readonly contentType: string | null;
        readonly bytes: number | null;
      }
    | { readonly kind: 'refused'; readonly refusal: WebRefusal };
  readonly askedAtMs: number;
  readonly elapsedMs: number;
};

/** An image as its bytes say it. */
export type ImageFacts = {
  readonly url: string;
  readonly reply: WebReply;
  /** `png`, `jpeg`, `gif`, `webp`, `svg`, ...; null where the bytes are none of these. */
  readonly format: string | null;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
  readonly bytes: number | null;
};

/** SpamAssassin's answer (spamd protocol 1.5, REPORT). */
export type SpamScore = {
  readonly address: string;
  readonly score: number;
  readonly threshold: number;
  readonly rules: readonly { readonly name: string; readonly points: number; readonly says: string }[];
  readonly atMs: number;
};

/** How badly a violation hits, as axe-core says it. */
export const axeImpacts = ['minor', 'moderate', 'serious', 'critical'] as const;

/** One violation of axe-core, run in the measuring frame. */
export type AxeViolation = {
  /** axe's rule id: `color-contrast`. */
  readonly rule: string;
  readonly impact: (typeof axeImpacts)[number] | null;
  readonly help: string;
  readonly helpUrl: string;
  /** Offsets in the template's HTML. */
  readonly spans: readonly Span[];
  readonly appearance: 'light' | 'dark';
};
export type AxeResults = {
  readonly violations: readonly AxeViolation[];
  readonly rulesRun: number;
  readonly atMs: number;
};

/** Null: it was not asked for yet, which makes a check unknown, never passed. */
export type OutsideEvidence = {
  readonly links: readonly WebReply[] | null;
  readonly images: readonly ImageFacts[] | null;
  readonly spam: SpamScore | null;
  /** Why spamd could not be asked where it was tried. */
  readonly spamTrouble: Text | null;
  readonly axe: AxeResults | null;
  /** What SES says about sending it; only a whole message is sent. */
  readonly sending?: SendingEvidence | null | undefined;
};
export const nothingOutside: OutsideEvidence = {
  links: null,
  images: null,
  spam: null,
  spamTrouble: null,
  axe: null,
};
