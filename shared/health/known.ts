// A part of a panel that lives without the others: what was learnt, or what kept it from being learnt.
import type { AwsGap } from '../aws.ts';

export type Known<T> =
  | { readonly known: true; readonly value: T; readonly atMs: number }
  /** `gap.failure` says why; `aws-permission-missing` names the action. */
  | { readonly known: false; readonly gap: AwsGap };
