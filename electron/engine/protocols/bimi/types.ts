// A BIMI assertion record and everything that is wrong with it (draft-brand-indicators-for-message-identification 4.2).
import type { Span } from '../../../../shared/detail.ts';
import type { Tag, TagListFault } from '../tag-list/parse.ts';

/**
 * - `several` more than one URI; `not-https` another scheme, or none; `not-a-uri` no address can be read
 * - `not-svg` the path ends like another kind of image
 */
export type LocationFault = 'several' | 'not-https' | 'not-a-uri' | 'not-svg';

/** `l=` or `a=`: empty means that nothing is offered. */
export type Location = { readonly tag: Tag; readonly isEmpty: boolean; readonly fault: LocationFault | null };

export type BimiFault =
  | TagListFault
  /** `v` is there, but not as the first tag. */
  | { readonly kind: 'version-not-first'; readonly span: Span }
  /** Not exactly BIMI1, for example `bimi1`: capitalization counts. */
  | { readonly kind: 'version-value'; readonly span: Span; readonly text: string }
  | { readonly kind: 'version-missing'; readonly span: Span }
  | { readonly kind: 'location-missing'; readonly span: Span }
  /** `avp` is neither brand nor personal. */
  | { readonly kind: 'avatar-preference'; readonly span: Span; readonly text: string }
  /** An entry of `lps` that is no prefix of letters, digits and hyphens, at most 63 long. */
  | { readonly kind: 'local-part'; readonly span: Span; readonly text: string };

export type BimiFaultKind = BimiFault['kind'];

export type BimiRecord = {
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly faults: readonly BimiFault[];
  /** True where receivers take it as a BIMI record at all: it begins with exactly v=BIMI1. */
  readonly counts: boolean;
  readonly location: Location | null;
  /** Absent and empty mean the same for `a=`. */
  readonly evidence: Location | null;
};
