// What a flow that audits needs from the world.
import type { Clock } from '../ports/clock.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { Resolver } from '../ports/resolver.ts';

export type AuditWorld = {
  readonly profileId: string;
  readonly kind: 'demo' | 'live';
  readonly resolver: Resolver;
  readonly clock: Clock;
  readonly randomness: Randomness;
};
