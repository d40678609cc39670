// Puts bytes that were typed in the place of a message's, and what was typed meanwhile over those that came of it.
import { bridge } from '../bridge.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { RawCut, RawView } from '../../shared/message/raw-view.ts';

/** Bytes as typed over a view of them, which are not the message yet; the view's cuts stand in the text by their markers. */
export type TypedRaw = Pick<RawView, 'blob' | 'text' | 'cuts'>;

/** `typedRaw`: what waits to be put next; null: nothing. */
type Put = { readonly kept: KeptDraft; readonly typedRaw: TypedRaw | null };

export async function putTypedRaw(
  draftId: string,
  typed: TypedRaw,
  latest: () => TypedRaw | null,
): Promise<Outcome<Put>> {
  const { blob, text } = typed;
  const reply = await bridge.request('message.put-raw', { draftId, blob, text });
  if (!reply.ok) return reply;
  const kept = reply.value;
  if (latest() === null || latest() === typed) return { ok: true, value: { kept, typedRaw: null } };
  const view = await bridge.request('message.raw', { draftId });
  if (!view.ok) return view;
  const last = latest();
  return { ok: true, value: { kept, typedRaw: last === null ? null : rebaseRaw(last, view.value) } };
}

/** The same text over other bytes: a cut of the same size is the same body, whatever its marker says now. */
export function rebaseRaw({ text, cuts: before }: TypedRaw, { blob, cuts }: Pick<RawView, 'blob' | 'cuts'>): TypedRaw {
  const free = [...cuts];
  const size = ({ start, end }: RawCut): number => end - start;
  const rebased = before.reduce((now, cut) => {
    const at = free.findIndex((one) => size(one) === size(cut));
    const [next] = at === -1 ? [] : free.splice(at, 1);
    return next === undefined ? now : now.replaceAll(cut.marker, () => next.marker);
  }, text);
  return { blob, text: rebased, cuts };
}
