// Checks a draft as it was typed, with all that is known of it: what the world outside said, and the bytes that are its message.
import type { AxeResults } from '../../../shared/draft/outside.ts';
import type { Draft, DraftReport } from '../../../shared/draft/report.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { MessageForm } from '../../../shared/message/form.ts';
import type { MimeStructure } from '../../../shared/message/mime.ts';
import type { OutsideMemory } from '../draft/outside-memory.ts';
import type { SupportDesk } from '../draft/support-desk.ts';
import type { RawWorld } from './raw-message.ts';

export type CheckAsk = Omit<Draft, 'message'> & {
  readonly draftId: string;
  readonly axe: AxeResults | null;
  /** Left out: a template alone. */
  readonly message?: MessageForm | undefined;
};

export type CheckWorld = RawWorld & { readonly outside: OutsideMemory; readonly support: SupportDesk };

export async function askCheck(ask: CheckAsk, world: CheckWorld): Promise<Outcome<DraftReport>> {
  const { draftId, axe, message: form, ...typed } = ask;
  const facts = await world.support.facts();
  if (!facts.ok) return facts;
  const raw = form === undefined ? accept(null) : await structureOf(draftId, world);
  if (!raw.ok) return raw;
  const draft = { ...typed, message: form === undefined ? null : { form, raw: raw.value } };
  return world.workshop.work('check', { draft, outside: { ...world.outside.of(draftId, ask.source), axe } });
}

/** Null: it is built from the form. */
async function structureOf(draftId: string, world: RawWorld): Promise<Outcome<MimeStructure | null>> {
  const opened = await world.drafts.openDraft(world.profileId, draftId);
  if (!opened.ok) return opened;
  const raw = opened.value.message?.raw ?? null;
  return raw === null ? accept(null) : world.structures.of(draftId, raw, world);
}
