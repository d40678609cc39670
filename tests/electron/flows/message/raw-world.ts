// A world with drafts in memory and a workshop that works at once, for flows about messages.
import type { RawWorld } from '../../../../electron/flows/message/raw-message.ts';
import { draftTurns } from '../../../../electron/flows/message/draft-turns.ts';
import { rawStructures } from '../../../../electron/flows/message/raw-structures.ts';
import type { KeptDraft } from '../../../../shared/draft/kept.ts';
import type { Outcome } from '../../../../shared/failure.ts';
import { memoryDrafts } from '../../../fakes/draft-worlds.ts';
import { messageWorkshop } from '../../../fakes/message-workshop.ts';

export function rawWorld(): RawWorld & { readonly time: { nowMs: number } } {
  const time = { nowMs: 1_000_000 };
  return {
    time,
    profileId: 'mine',
    drafts: memoryDrafts(),
    workshop: messageWorkshop(),
    clock: { nowMs: () => time.nowMs },
    structures: rawStructures(),
    turn: draftTurns(),
  };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

/** What is accepted; a refusal fails the test. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export async function textOfBlob({ id, message }: KeptDraft, { drafts }: RawWorld): Promise<string> {
  const bytes = valueOf(await drafts.readBlob('mine', id, message?.raw?.blob ?? ''));
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
