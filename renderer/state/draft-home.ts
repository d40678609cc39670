// What a draft is called, and whether its text is another than SES held last.
import type { DraftHome, KeptDraft } from '../../shared/draft/kept.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import type { TemplateContent } from '../../shared/draft/template.ts';

/** The template's name, or the file's; null where it has none yet. */
export function nameOfHome(home: DraftHome): string | null {
  if (home.kind === 'file') return home.path.split(/[\\/]/u).at(-1) ?? home.path;
  return home.name === '' ? null : home.name;
}

/** The parts that SES takes. */
export function contentOf({ subject, html, text }: DraftSource): TemplateContent {
  return { subject, html, text };
}

/** True where SES held something else when it was last asked, or never held it. */
export function isChanged({ base }: KeptDraft, source: DraftSource): boolean {
  if (base === null) return true;
  return (base.subject ?? '') !== source.subject || base.html !== source.html || base.text !== source.text;
}
