// Reads one part of an SES template: its syntax tree, its variables and its tags, or what is wrong with it.
import type { Span } from '../../../../shared/detail.ts';
import type { TemplateFault, TemplateReading } from '../../../../shared/draft/rendering.ts';
import type { Place, TemplatePart } from '../../../../shared/draft/source.ts';
import { lineStartsOf, placeAt } from '../place-at.ts';
import { listNames } from './list-names.ts';
import { parseSyntax } from './parse-syntax.ts';
import { type Layout, stripWhitespace } from './strip-whitespace.ts';
import type { Program } from './syntax.ts';
import { TemplateTrouble } from './template-trouble.ts';

export type ReadTemplate = {
  readonly text: string;
  /** Null where the reading has a fault. */
  readonly syntax: { readonly program: Program; readonly layout: Layout } | null;
  readonly reading: TemplateReading;
};

export function readTemplate(part: TemplatePart, text: string): ReadTemplate {
  const starts = lineStartsOf(text);
  const at = (span: Span): Place => placeAt(part, starts, span);
  try {
    const program = parseSyntax(text);
    const { variables, tags } = listNames({ program, source: text, at });
    return {
      text,
      syntax: { program, layout: stripWhitespace(text, program) },
      reading: { part, fault: null, variables, tags },
    };
  } catch (error) {
    if (!(error instanceof TemplateTrouble) || error.says === null) throw error;
    const fault: TemplateFault = { place: at(error.span), says: error.says };
    return { text, syntax: null, reading: { part, fault, variables: [], tags: [] } };
  }
}
