// Keeps what was typed into a draft that is a whole message: where bytes are the message, they follow the form.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { KeptMessage, MessageForm, RawRef } from '../../../shared/message/form.ts';
import { keepDraft, type Typed } from '../draft/keep-draft.ts';
import { amendRaw } from './amend-raw.ts';
import type { RawWorld } from './raw-message.ts';

export type TypedMessage = Omit<Typed, 'message'> & { readonly message: MessageForm };
export type KeptAnswer = { readonly savedAtMs: number; readonly raw?: RawRef };

export function keepMessage(typed: TypedMessage, world: RawWorld): Promise<Outcome<KeptAnswer>> {
  return world.turn(typed.id, async () => {
    const message = await messageNow(typed, world);
    if (!message.ok) return message;
    const kept = await keepDraft({ ...typed, message: message.value }, world);
    const { raw } = message.value;
    return kept.ok ? accept({ ...kept.value, ...(raw !== null && { raw }) }) : kept;
  });
}

async function messageNow({ id, message: form, source }: TypedMessage, world: RawWorld): Promise<Outcome<KeptMessage>> {
  const opened = await world.drafts.openDraft(world.profileId, id);
  if (!opened.ok) return opened;
  const { message } = opened.value;
  const raw = message?.raw ?? null;
  if (message === null || raw === null) return accept({ form, raw: null });
  return amendRaw({ ...opened.value, message: { ...message, raw } }, { form, source }, world);
}
