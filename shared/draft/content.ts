// A draft as SES would hold it: which of its parts there are, and whether two such contents are the same.
import type { DraftLine, KeptDraft } from './kept.ts';
import type { RenderedDraft } from './rendering.ts';
import { type DraftSource, type TemplatePart, templateParts } from './source.ts';
import type { TemplateContent } from './template.ts';

export const noContent: TemplateContent = { subject: null, html: null, text: null };

/** SES keeps no empty part: one without a character is none. */
export function contentOf({ subject, html, text }: DraftSource): TemplateContent {
  return withoutEmpty({ subject, html, text });
}

export function withoutEmpty(content: TemplateContent): TemplateContent {
  const full = (part: string | null): string | null => (part === '' ? null : part);
  return { subject: full(content.subject), html: full(content.html), text: full(content.text) };
}

/** Filled in, as it is sent. */
export function renderedContent({ subject, html, text }: RenderedDraft) {
  const parts = withoutEmpty({ subject: null, html: html?.text ?? null, text: text?.text ?? null });
  return { ...parts, subject: subject?.text ?? '' };
}

/** The parts that there are, in the words of SES API v2 (`EmailTemplateContent`). */
export function contentInput({ subject, html, text }: TemplateContent) {
  return {
    ...(subject === null ? {} : { Subject: subject }),
    ...(text === null ? {} : { Text: text }),
    ...(html === null ? {} : { Html: html }),
  };
}

/** Parts that differ; how lines end is no difference, as it changes on the way through editors and files. */
export function differingParts(one: TemplateContent, other: TemplateContent): readonly TemplatePart[] {
  const plain = (part: string | null): string => (part ?? '').replaceAll('\r\n', '\n');
  return templateParts.filter((part) => plain(one[part]) !== plain(other[part]));
}

export function isSameContent(one: TemplateContent, other: TemplateContent): boolean {
  return differingParts(one, other).length === 0;
}

/** Enough of it to know the draft by. */
const maxSubjectCharacters = 200;

export function draftLine({ id, home, source, message, base, savedAtMs, asideAt }: KeptDraft): DraftLine {
  return {
    id,
    home,
    subject: source.subject.slice(0, maxSubjectCharacters),
    ...(message === null ? {} : { isMessage: true }),
    savedAtMs,
    changed: !isSameContent(contentOf(source), base ?? noContent),
    ...(asideAt === undefined ? {} : { asideAt }),
  };
}
