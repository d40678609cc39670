// How what is known of a draft becomes evidence: computed here and now, or asked of the world outside, or not yet.
import type { Evidence } from '../../shared/evidence.ts';
import type { Text } from '../../shared/text.ts';
import type { DraftContext, GatherContext } from './gatherer.ts';

/** Null makes it absent, as does a run about something else than a draft. */
export function ofDraft<T>({ draft, clock }: GatherContext, value: (context: DraftContext) => T | null): Evidence<T> {
  const found = draft === undefined ? null : value(draft);
  const atMs = clock.nowMs();
  return found === null ? { state: 'absent', atMs, from: [] } : { state: 'seen', value: found, atMs, from: [] };
}

/** What the user has to ask for by a button; `how` names it. */
export function asked<T>(context: GatherContext, value: T | null | undefined, how: Text): Evidence<T> {
  const atMs = context.clock.nowMs();
  if (context.draft === undefined) return { state: 'absent', atMs, from: [] };
  if (value !== null && value !== undefined) return { state: 'seen', value, atMs, from: [] };
  return { state: 'unreachable', why: { kind: 'not-asked', how }, atMs, from: [] };
}
