// Parses a template's text to its syntax tree; throws the trouble where it is none.
import { buildSyntax } from './build-syntax.ts';
import type { Program } from './syntax.ts';
import { openTrack, trackedParser } from './tag-lexer.ts';
import { commentOpen, nulCharacter, rawOpen, TemplateTrouble, troubleAt } from './template-trouble.ts';

export function parseSyntax(source: string): Program {
  const nul = source.indexOf('\0');
  if (nul !== -1) throw new TemplateTrouble({ start: nul, end: nul + 1 }, nulCharacter);
  const track = openTrack();
  try {
    return trackedParser(buildSyntax(source, track), track).parse(source) as Program;
  } catch (error) {
    if (error instanceof TemplateTrouble && error.says === null) throw openToTheEnd(source, error.span.start);
    // A string of megabytes can be too much for a regular expression of the grammar.
    if (error instanceof RangeError) throw troubleAt(source, track);
    throw error;
  }
}

/** No rule takes what is left: a comment or a raw block that nothing closes. */
function openToTheEnd(source: string, start: number): TemplateTrouble {
  const isComment = /^\{\{~?!/u.test(source.slice(start, start + 4));
  const open = isComment ? start : Math.max(source.lastIndexOf('{{{{', start), 0);
  return new TemplateTrouble(
    { start: open, end: Math.min(open + 5, source.length) },
    isComment ? commentOpen : rawOpen,
  );
}
