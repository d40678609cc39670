// A draft store in memory, and a workshop, a web and a spamd for tests that never ask them.
import { createHash } from 'node:crypto';
import type { DraftPorts } from '../../electron/flows/draft/draft-ports.ts';
import type { WritePortions } from '../../electron/flows/history/export-rows.ts';
import type { ListFiles } from '../../electron/flows/history/import-files.ts';
import type { OpenSources } from '../../electron/flows/history/sources-world.ts';
import type { MailPorts } from '../../electron/flows/mail/mail-ports.ts';
import type { ReadBytes } from '../../electron/flows/draft/start-draft.ts';
import type { DraftStore, KeptTemplates } from '../../electron/ports/draft-store.ts';
import { draftLine } from '../../shared/draft/content.ts';
import type { DraftVersion, KeptDraft, VersionText } from '../../shared/draft/kept.ts';
import { missingBlob } from '../../shared/draft/kept-failure.ts';
import { accept, notFound, refuse } from '../../shared/failure.ts';

type Held = DraftVersion & VersionText;

export function memoryDrafts(): DraftStore {
  const drafts = new Map<string, KeptDraft>();
  const versions = new Map<string, readonly Held[]>();
  const blobs = new Map<string, Uint8Array>();
  const templates = new Map<string, KeptTemplates>();
  const keyOf = (profileId: string, id: string): string => `${profileId} ${id}`;
  return {
    listDrafts: async (profileId) =>
      accept(
        [...drafts.values()]
          .filter((draft) => draft.profileId === profileId)
          .map(draftLine)
          .toSorted((one, other) => other.savedAtMs - one.savedAtMs),
      ),
    openDraft: async (profileId, id) => {
      const draft = drafts.get(keyOf(profileId, id));
      return draft === undefined ? refuse(notFound(id)) : accept(draft);
    },
    saveDraft: async (draft) => {
      drafts.set(keyOf(draft.profileId, draft.id), draft);
      return accept(null);
    },
    changeDraft: async (profileId, id, change) => {
      const before = drafts.get(keyOf(profileId, id));
      if (before === undefined) return refuse(notFound(id));
      const after = change(before);
      drafts.set(keyOf(profileId, id), after);
      return accept({ before, after });
    },
    removeDraft: async (profileId, id) => {
      drafts.delete(keyOf(profileId, id));
      versions.delete(keyOf(profileId, id));
      for (const key of blobs.keys()) if (key.startsWith(`${keyOf(profileId, id)} `)) blobs.delete(key);
      return accept(null);
    },
    listVersions: async (profileId, id) =>
      accept(
        (versions.get(keyOf(profileId, id)) ?? []).map(({ source: _source, message: _message, ...version }) => version),
      ),
    openVersion: async (profileId, id, versionId) => {
      const found = versions.get(keyOf(profileId, id))?.find((version) => version.id === versionId);
      return found === undefined
        ? refuse(notFound(versionId))
        : accept({ source: found.source, message: found.message });
    },
    addVersion: async ({ profileId, id }, { source, message = null, reason, atMs }) => {
      const before = versions.get(keyOf(profileId, id)) ?? [];
      const bytes = JSON.stringify(source).length;
      const textOf = (version: VersionText | undefined): string => JSON.stringify([version?.source, version?.message]);
      const isKept = textOf(before[0]) === textOf({ source, message });
      if (!isKept || (reason !== 'edited' && before[0]?.reason !== reason))
        versions.set(keyOf(profileId, id), [
          { id: `${before.length + 1}`, atMs, reason, bytes, source, message },
          ...before,
        ]);
      return accept(null);
    },
    putBlob: async (profileId, id, content) => {
      const blob = createHash('sha256').update(content).digest('hex');
      blobs.set(`${keyOf(profileId, id)} ${blob}`, content);
      return accept(blob);
    },
    readBlob: async (profileId, id, blob) => {
      const content = blobs.get(`${keyOf(profileId, id)} ${blob}`);
      return content === undefined ? refuse(missingBlob) : accept(content);
    },
    openTemplates: async (profileId, region) => accept(templates.get(keyOf(profileId, region)) ?? null),
    saveTemplates: async (kept) => {
      templates.set(keyOf(kept.profileId, kept.region), kept);
      return accept(null);
    },
    removeProfile: async (profileId) => {
      for (const map of [drafts, versions, templates, blobs])
        for (const key of map.keys()) if (key.startsWith(`${profileId} `)) map.delete(key);
      return accept(null);
    },
  };
}

export const unaskedWorlds: DraftPorts &
  MailPorts & {
    readonly readBytes: ReadBytes;
    readonly openSources: OpenSources;
    readonly listFiles: ListFiles;
    readonly writePortions: WritePortions;
  } = {
  openSources: () => Promise.reject(new Error('no sources in this test')),
  writePortions: () => Promise.resolve(accept(null)),
  listFiles: () => Promise.reject(new Error('no files in this test')),
  readBytes: () => Promise.reject(new Error('no files in this test')),
  workshop: {
    work: () => Promise.reject(new Error('no workshop in this test')),
    close: () => Promise.resolve(),
  },
  web: () => Promise.reject(new Error('no web in this test')),
  signatures: { verify: () => ({ says: 'bad-key', bits: null }) },
  mailExamples: async () => [],
  spamd: { score: () => Promise.reject(new Error('no spamd in this test')) },
  support: { openSupport: async () => accept(null), saveSupport: async () => accept(null) },
};
