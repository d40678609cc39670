// The big template as a draft that is kept already, for benches of the composer.
import { join } from 'node:path';
import { draftFiles } from '../../electron/adapters/store/draft-files.ts';
import { keptDraftVersion } from '../../shared/draft/kept.ts';
import { defaultTargets } from '../../shared/draft/support.ts';
import { bigTemplate } from './big-template.ts';

export async function keepBigDraft(userData: string): Promise<void> {
  const { subject, html, data } = bigTemplate();
  const atMs = Date.now();
  const saved = await draftFiles(join(userData, 'drafts')).saveDraft({
    version: keptDraftVersion,
    message: null,
    id: 'bench',
    profileId: 'demo',
    home: { kind: 'new', name: 'bench', region: null },
    dialect: 'stored',
    source: { subject, html, text: null, data, mjml: null },
    base: null,
    baseAtMs: null,
    targets: defaultTargets,
    remoteImages: false,
    createdAtMs: atMs,
    savedAtMs: atMs,
  });
  if (!saved.ok) throw new Error(saved.failure.kind);
}
