// Drafts on disk: one folder a profile, one a draft, its versions beside it.
import { accept, refuse } from '../../../shared/failure.ts';
import type { DraftStore } from '../../ports/draft-store.ts';

export function draftFiles(_folderPath: string): DraftStore {
  const notBuilt = async () => refuse({ kind: 'bug', message: 'not built' } as const);
  return {
    listDrafts: async () => accept([]),
    openDraft: notBuilt,
    saveDraft: notBuilt,
    removeDraft: notBuilt,
    listVersions: async () => accept([]),
    openVersion: notBuilt,
    addVersion: notBuilt,
    openTemplates: async () => accept(null),
    saveTemplates: notBuilt,
    removeProfile: async () => accept(null),
  };
}
