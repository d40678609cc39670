// What an SPF record holds, and all that can be wrong in its text (RFC 7208 12).
import type { Span } from '../../../../shared/detail.ts';

export const qualifiers = ['+', '-', '~', '?'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const mechanismNames = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const;
export type MechanismName = (typeof mechanismNames)[number];

/** One member of a union for each kind, so that a switch narrows to it. */
type Each<K extends string, Data> = K extends string ? { readonly kind: K } & Data : never;
type Qualified = { readonly qualifier: Qualifier };

/** `domain` is a domain-spec as written: it may hold macros. */
export type Mechanism =
  | Each<'all', Qualified>
  | Each<'include' | 'exists', Qualified & { readonly domain: string }>
  | Each<'a' | 'mx', Qualified & HostsArgument>
  | Each<'ptr', Qualified & { readonly domain: string | null }>
  | Each<'ip4' | 'ip6', Qualified & { readonly network: string; readonly cidr: number | null }>;

type HostsArgument = {
  readonly domain: string | null;
  readonly cidr4: number | null;
  readonly cidr6: number | null;
};

export type Modifier =
  | Each<'redirect' | 'exp', { readonly domain: string }>
  | Each<'unknown-modifier', { readonly name: string; readonly value: string }>;

/** A term, and where it stands in the record. */
export type Placed = { readonly text: string; readonly span: Span };
export type SpfTerm = (Mechanism & Placed) | (Modifier & Placed);

type FaultOf<K extends string, Data = unknown> = {
  readonly kind: K;
  /** The offending characters. */
  readonly span: Span;
  /** The whole term they stand in. */
  readonly term: Span;
} & Data;

export type SpfFault =
  | FaultOf<'unknown-mechanism', { readonly name: string; readonly meant: MechanismName | null }>
  /** `redirect:` or `exp:` with a colon. */
  | FaultOf<'modifier-as-mechanism', { readonly name: 'redirect' | 'exp' }>
  | FaultOf<'bad-modifier-name', { readonly name: string }>
  | FaultOf<'missing-argument', { readonly name: string }>
  | FaultOf<'unexpected-argument', { readonly name: string }>
  | FaultOf<'bad-domain', { readonly reason: 'address' | 'single-label' | 'top-label'; readonly domain: string }>
  /** A prefix length where the mechanism takes none. */
  | FaultOf<'cidr-not-allowed', { readonly name: string }>
  | FaultOf<
      'bad-address',
      { readonly name: 'ip4' | 'ip6'; readonly reason: 'short' | 'port' | 'leading-zero' | 'none' | 'not-an-address' }
    >
  | FaultOf<'wrong-family', { readonly name: 'ip4' | 'ip6' }>
  | FaultOf<'bad-cidr', { readonly reason: 'not-a-number' | 'leading-zero' | 'too-large'; readonly max: 32 | 128 }>
  | FaultOf<'bad-macro', { readonly reason: MacroFaultReason }>
  | FaultOf<'repeated-modifier', { readonly name: 'redirect' | 'exp' }>
  /** A byte that is neither printable ASCII nor a space. */
  | FaultOf<'bad-byte', { readonly byte: number }>
  /** Two terms with no space between; `fatal` where the result does not even read as one term. */
  | FaultOf<'glued', { readonly at: number; readonly fatal: boolean }>
  | FaultOf<'quoted', { readonly fatal: boolean }>
  | FaultOf<'after-all'>
  | FaultOf<'repeated-all'>
  | FaultOf<'redirect-with-all'>
  | FaultOf<'unknown-modifier', { readonly name: string; readonly meant: 'redirect' | 'exp' | null }>
  /** `include=` and the like: read as a modifier nobody knows, so ignored. */
  | FaultOf<'mechanism-with-equals', { readonly name: MechanismName }>;

export type MacroFaultReason = 'bare-percent' | 'unknown-letter' | 'exp-only-letter' | 'zero-digits' | 'malformed';

/** A record as read: the terms that are well formed, and everything that is wrong, in order. */
export type SpfReading = {
  readonly text: string;
  readonly terms: readonly SpfTerm[];
  readonly faults: readonly SpfFault[];
};
