// Makes the text part of the open draft from its HTML.
import { bridge } from '../bridge.ts';
import { notify } from './app.ts';
import { replaceSource, showPart, useDraft } from './draft.ts';

/** What stood there before can be had back by undoing, and from the versions. */
export async function makeTextPart(): Promise<void> {
  const { kept, source } = useDraft.getState();
  if (kept === null || source === null || source.html === null) return;
  const reply = await bridge.request('draft.text-of', { html: source.html });
  if (!reply.ok) return notify({ kind: 'failure', failure: reply.failure });
  if (useDraft.getState().kept?.id !== kept.id) return;
  replaceSource({ text: reply.value.text });
  showPart('text');
}
