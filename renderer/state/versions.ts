// The versions of the open draft: what it was, beside what it is, and the way back.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { DraftVersion } from '../../shared/draft/kept.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { Failure } from '../../shared/failure.ts';
import type { KeptMessage } from '../../shared/message/form.ts';
import { keepNow, show, useDraft } from './draft.ts';

type VersionsStore = {
  readonly draftId: string | null;
  /** Newest first; null before main has answered. */
  readonly versions: readonly DraftVersion[] | null;
  readonly failure: Failure | null;
  readonly chosen: string | null;
  /** Of the one that is chosen; null while it is being read. */
  readonly source: DraftSource | null;
  /** Of a whole message. */
  readonly message: KeptMessage | null;
};

const start: VersionsStore = {
  draftId: null,
  versions: null,
  failure: null,
  chosen: null,
  source: null,
  message: null,
};

export const useVersions = create<VersionsStore>(() => start);

export async function loadVersions(): Promise<void> {
  const draftId = useDraft.getState().kept?.id ?? null;
  if (useVersions.getState().draftId !== draftId) useVersions.setState({ ...start, draftId });
  if (draftId === null) return;
  const reply = await bridge.request('draft.versions', { id: draftId });
  if (useVersions.getState().draftId !== draftId) return;
  useVersions.setState(reply.ok ? { versions: reply.value, failure: null } : { failure: reply.failure });
}

export async function chooseVersion(versionId: string): Promise<void> {
  const { draftId } = useVersions.getState();
  if (draftId === null) return;
  useVersions.setState({ chosen: versionId, source: null, message: null });
  const reply = await bridge.request('draft.version', { id: draftId, versionId });
  const now = useVersions.getState();
  if (now.draftId !== draftId || now.chosen !== versionId) return;
  useVersions.setState(reply.ok ? { ...reply.value, failure: null } : { failure: reply.failure });
}

/** Makes the chosen version the draft's text again; what stood there before becomes a version. */
export async function restoreVersion(): Promise<void> {
  const { draftId, chosen } = useVersions.getState();
  if (draftId === null || chosen === null) return;
  await keepNow();
  const reply = await bridge.request('draft.restore', { id: draftId, versionId: chosen });
  if (!reply.ok) return useVersions.setState({ failure: reply.failure });
  if (useDraft.getState().kept?.id === draftId) show(reply.value);
  await loadVersions();
}
