// What a draft is called, and whether its text is another than SES held last.
import { contentOf, isSameContent, noContent } from '../../shared/draft/content.ts';
import type { DraftHome, KeptDraft } from '../../shared/draft/kept.ts';
import type { DraftSource } from '../../shared/draft/source.ts';

/** The template's name, or the file's; null where it has none yet. */
export function nameOfHome(home: DraftHome): string | null {
  if (home.kind === 'file') return home.path.split(/[\\/]/u).at(-1) ?? home.path;
  return home.name === '' ? null : home.name;
}

/** True where SES held something else when it was last asked. */
export function isChanged({ base }: Pick<KeptDraft, 'base'>, source: DraftSource): boolean {
  return !isSameContent(contentOf(source), base ?? noContent);
}
