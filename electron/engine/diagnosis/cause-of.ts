// The cause that one event tells of.
import type { CauseName, Certainty } from '../../../shared/history/diagnosis.ts';
import { type Telling, weighEvent } from './weigh-event.ts';

export type FoundCause = {
  readonly cause: CauseName;
  readonly certainty: Certainty;
  /** The document that says so. */
  readonly source: string | null;
};

export function causeOf(event: Telling): FoundCause {
  const { cause, certainty, source } = weighEvent(event);
  return { cause, certainty, source };
}
