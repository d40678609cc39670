// A policy of IAM's language: an identity's, a topic's, a role's trust or what the role may do (SES developer guide, "Policy anatomy").
import type { Span } from '../../../../shared/detail.ts';

export type Spanned = { readonly value: string; readonly span: Span };

/** `value` as written; `account` the twelve digits where it names an account or something in one. */
export type Principal = Spanned & {
  readonly kind: 'anyone' | 'account' | 'service' | 'other';
  readonly account: string | null;
};

export type PolicyCondition = {
  /** `StringLike`, `ForAllValues:StringLike` ... */
  readonly operator: string;
  /** `ses:FromAddress`, `aws:SourceIp` ...; compared without regard to case. */
  readonly key: string;
  readonly values: readonly string[];
  readonly span: Span;
};

export const requiredElements = ['Effect', 'Principal', 'Action', 'Resource'] as const;
export type RequiredElement = (typeof requiredElements)[number];

export type PolicyStatement = {
  readonly span: Span;
  readonly allows: boolean;
  readonly principals: readonly Principal[];
  /** With NotPrincipal it speaks of everybody but these. */
  readonly exceptPrincipals: boolean;
  readonly actions: readonly Spanned[];
  /** With NotAction it speaks of every action but these. */
  readonly exceptActions: boolean;
  readonly resources: readonly Spanned[];
  /** With NotResource it speaks of every resource but these; empty where it has none. */
  readonly exceptedResources: readonly Spanned[];
  readonly conditions: readonly PolicyCondition[];
  /** Of those that a resource's policy must have; a role's own policies have no Principal. */
  readonly missing: readonly RequiredElement[];
};

export type PolicyReading =
  | { readonly kind: 'policy'; readonly statements: readonly PolicyStatement[] }
  /** `shape`: JSON, but no object with a Statement. */
  | { readonly kind: 'unreadable'; readonly fault: 'syntax' | 'long' | 'deep' | 'shape'; readonly at: number };
