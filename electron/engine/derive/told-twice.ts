// The ways by which the same event is told twice (SES developer guide, "Notifications": several channels at once).
import { eventTypes } from '../../../shared/health/coverage.ts';
import type { HearingRow } from './event-hearing.ts';
import type { EventWire } from './event-wires.ts';

/** An archive or a count beside a notice is no repeat: nobody is told by it. */
export function toldTwice({ wires }: HearingRow): readonly EventWire[] {
  const alive = wires.filter(({ works }) => works !== 'no');
  const repeats = eventTypes.flatMap((event) => repeatsAmong(alive.filter((wire) => wire.eventTypes.includes(event))));
  return [...new Set(repeats)];
}

function repeatsAmong(wires: readonly EventWire[]): readonly EventWire[] {
  const sameTarget = wires.filter(({ arn }) => arn !== null && wires.filter((other) => other.arn === arn).length > 1);
  const topics = wires.filter(({ kind }) => kind === 'sns' || kind === 'identity-topic');
  const forwarding = wires.filter(({ kind }) => kind === 'forwarding');
  return [...sameTarget, ...(topics.length > 0 && forwarding.length > 0 ? [...forwarding, ...topics] : [])];
}
