// After SES took a draft's text: that is what it holds now, the draft is at home there, and the text is a version marked so.
import type { RegionName } from '../../../shared/aws.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { contentOf, isSameContent } from '../../../shared/draft/content.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { sourceWith } from '../draft/source-with.ts';
import type { TemplateWorld } from './template-world.ts';

export type Saved = { readonly region: RegionName; readonly name: string; readonly content: TemplateContent };

export async function savedToSes(
  draftId: string | null,
  { region, name, content }: Saved,
  { profileId, drafts, clock }: TemplateWorld,
): Promise<Outcome<null>> {
  if (draftId === null) return accept(null);
  const atMs = clock.nowMs();
  const changed = await drafts.changeDraft(profileId, draftId, (draft) => ({
    ...draft,
    home: { kind: 'template', region, name },
    base: content,
    baseAtMs: atMs,
  }));
  // One that was removed while it was sent needs nothing any more.
  if (!changed.ok) return changed.failure.kind === 'not-found' ? accept(null) : changed;
  // What was typed while it was sent is not what was saved.
  const { source: now, message } = changed.value.after;
  const source = isSameContent(contentOf(now), content) ? now : sourceWith(content, now);
  return drafts.addVersion({ profileId, id: draftId }, { source, message, reason: 'saved', atMs });
}

/** The drafts of a template that has another name now follow it. */
export async function followRename(
  { region, name, to }: { readonly region: RegionName; readonly name: string; readonly to: string },
  { profileId, drafts }: TemplateWorld,
): Promise<Outcome<null>> {
  const listed = await drafts.listDrafts(profileId);
  if (!listed.ok) return listed;
  for (const { id, home } of listed.value) {
    if (home.kind !== 'template' || home.region !== region || home.name !== name) continue;
    const changed = await drafts.changeDraft(profileId, id, (draft) => ({ ...draft, home: { ...home, name: to } }));
    if (!changed.ok) return changed;
  }
  return accept(null);
}
