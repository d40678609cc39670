// The drafts that are kept for the active profile.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { DraftLine } from '../../shared/draft/kept.ts';
import type { Failure } from '../../shared/failure.ts';
import { enterDraft } from './composer-place.ts';
import { forgetDraft, openDraft, startDraft, useDraft } from './draft.ts';
import type { RequestInput } from '../../shared/ipc/requests.ts';
import { useSelection } from './selection.ts';
import { forgetWithProfile } from './with-profile.ts';

type DraftListStore = {
  /** Newest first; null before main has answered. */
  readonly lines: readonly DraftLine[] | null;
  readonly failure: Failure | null;
  /** The row that the keys stand on. */
  readonly cursor: string | null;
  /** The draft or template that is being opened, as its row's key. */
  readonly opening: string | null;
};

const start: DraftListStore = { lines: null, failure: null, cursor: null, opening: null };

export const useDraftList = create<DraftListStore>(() => start);

export async function loadDrafts(): Promise<void> {
  const reply = await bridge.request('draft.list', {});
  useDraftList.setState(reply.ok ? { lines: reply.value, failure: null } : { failure: reply.failure });
}

export function moveInDrafts(cursor: string): void {
  useDraftList.setState({ cursor });
}

export async function enterKept(id: string): Promise<void> {
  useDraftList.setState({ cursor: id, opening: id });
  await openDraft(id);
  entered(id, useDraft.getState().kept?.id === id);
}

/** A new draft, or the one that there is of this template or file already; answers whether it is open. */
export async function enterNew(from: RequestInput<'draft.start'>): Promise<boolean> {
  const key = from.from === 'template' ? from.name : from.from;
  useDraftList.setState({ opening: key });
  const kept = await startDraft(from);
  entered(key, kept !== null);
  if (kept === null) return false;
  useDraftList.setState({ cursor: kept.id });
  await loadDrafts();
  return true;
}

function entered(key: string, isOpen: boolean): void {
  if (useDraftList.getState().opening === key) useDraftList.setState({ opening: null });
  if (isOpen) enterDraft();
}

/** What SES holds stays; the draft and its versions go. */
export async function removeDraft(id: string): Promise<void> {
  if (useDraft.getState().kept?.id === id) forgetDraft();
  const reply = await bridge.request('draft.remove', { id });
  useDraftList.setState(reply.ok ? { lines: reply.value, failure: null } : { failure: reply.failure });
}

export function forgetDrafts(): void {
  useDraftList.setState(start);
}

forgetWithProfile(() => {
  forgetDraft();
  forgetDrafts();
  if (useSelection.getState().place === 'composer') void loadDrafts();
});
