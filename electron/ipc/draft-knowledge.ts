// What the answers about drafts, messages and sending know together while the program runs.
import { outsideMemory, type OutsideMemory } from '../flows/draft/outside-memory.ts';
import { supportDesk, type SupportDesk } from '../flows/draft/support-desk.ts';
import { draftTurns, type DraftTurns } from '../flows/message/draft-turns.ts';
import type { RawWorld } from '../flows/message/raw-message.ts';
import { rawStructures, type RawStructures } from '../flows/message/raw-structures.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Session } from './session.ts';

export type DraftKnowledge = {
  readonly outside: OutsideMemory;
  readonly support: SupportDesk;
  readonly structures: RawStructures;
  readonly turn: DraftTurns;
};

export function draftKnowledge(session: Session): DraftKnowledge {
  return { outside: outsideMemory(), support: supportDesk(session), structures: rawStructures(), turn: draftTurns() };
}

/** Of the active profile. */
export async function rawWorldNow(
  { settings, drafts, clock, workshop }: Session,
  { structures, turn }: DraftKnowledge,
): Promise<RawWorld> {
  const { profile } = await readChosen(settings);
  return { profileId: profile.id, drafts, clock, workshop, structures, turn };
}
