// What can be wrong with one way of hearing events, asked fault by fault.
import type { AwsGap } from '../../../shared/aws.ts';
import type { Hearer } from '../../../shared/health/coverage.ts';

export type WireFault =
  | 'disabled'
  | 'topic-fifo'
  | 'topic-elsewhere'
  | 'topic-gone'
  | 'topic-unsubscribed'
  | 'topic-refuses'
  /** Encrypted with the key that AWS manages for SNS, whose policy admits no service. */
  | 'topic-key-managed'
  /** Encrypted with a key whose policy is not read. */
  | 'topic-encrypted'
  | 'stream-elsewhere'
  | 'stream-gone'
  | 'stream-inactive'
  | 'role-gone'
  | 'role-distrusts'
  | 'role-powerless'
  | 'pinpoint-retired';

export type WireCheck = {
  readonly fault: WireFault;
  readonly found: 'yes' | 'no' | 'unknown';
  /** What could not be read, where that is why it is unknown. */
  readonly gap: AwsGap | null;
};

export function check(fault: WireFault, is: boolean): WireCheck {
  return { fault, found: is ? 'yes' : 'no', gap: null };
}

export function unknownChecks(faults: readonly WireFault[], gap: AwsGap | null): readonly WireCheck[] {
  return faults.map((fault) => ({ fault, found: 'unknown', gap }));
}

/** An encrypted topic may well work: only its key would tell. */
export function worksBy(checks: readonly WireCheck[]): Hearer['works'] {
  if (checks.some(({ fault, found }) => found === 'yes' && fault !== 'topic-encrypted')) return 'no';
  return checks.some(({ found }) => found !== 'no') ? 'unknown' : 'yes';
}
