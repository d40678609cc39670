// Masks a template's tags so that its HTML can be read as HTML: blocks become blanks, values the filler, lengths stay.

/** Stands for each character of a value's tag. */
export const filler = '\uE000';

/** Whether a value of the data is in it. */
export function isDynamic(text: string): boolean {
  return text.includes(filler);
}

/**
 * Of the same length, so that every offset holds in the template. Blocks, partials and comments write nothing where they
 * stand; their line ends stay, so that lines do too. A tag that nobody closes is left as it is: the template's reading tells it.
 */
export function maskTemplate(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = text.indexOf('{{'); start !== -1; start = text.indexOf('{{', Math.max(done, start + 2))) {
    // As Handlebars's lexer: `\{{` is text, `\\{{` a backslash and a tag.
    if (text.charAt(start - 1) === '\\' && text.charAt(start - 2) !== '\\') {
      parts.push(text.slice(done, start - 1), ' ');
      done = start;
      continue;
    }
    const tag = tagAt(text, start);
    if (tag === null) break;
    parts.push(text.slice(done, start), tag.masked);
    done = tag.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

type MaskedTag = { readonly end: number; readonly masked: string };

function tagAt(text: string, start: number): MaskedTag | null {
  if (text.startsWith('{{{{', start)) return rawBlockAt(text, start);
  const sigil = /^~?\s*/u.exec(text.slice(start + 2, start + 40))?.[0].length ?? 0;
  const from = start + 2 + sigil;
  if (text.startsWith('!--', from) && sigil <= 1) return until(text, start, { closing: /--~?\}\}/gu, mask: blanked });
  if (text.startsWith('{{{', start)) return until(text, start, { closing: /\}~?\}\}/gu, mask: filled });
  const isBlock = /^(?:[#/^!>*]|else[\s~}])/u.test(text.slice(from, from + 6));
  return until(text, start, { closing: /\}\}/gu, mask: isBlock ? blanked : filled });
}

/** `{{{{name}}}} text {{{{/name}}}}`: its tags are blanked, its text is text and never a tag. */
function rawBlockAt(text: string, start: number): MaskedTag | null {
  const opens = until(text, start, rawTag());
  if (opens === null) return null;
  const closesAt = text.indexOf('{{{{/', opens.end);
  if (closesAt === -1) return null;
  const closes = until(text, closesAt, rawTag());
  if (closes === null) return null;
  return { end: closes.end, masked: opens.masked + text.slice(opens.end, closesAt) + closes.masked };
}

type TagForm = { readonly closing: RegExp; readonly mask: (tag: string) => string };

function rawTag(): TagForm {
  return { closing: /\}\}\}\}/gu, mask: blanked };
}

function until(text: string, start: number, { closing, mask }: TagForm): MaskedTag | null {
  closing.lastIndex = start + 2;
  const found = closing.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return { end, masked: mask(text.slice(start, end)) };
}

/** Of the same length, with its line ends. */
export function blanked(text: string): string {
  return text.replaceAll(/[^\r\n]/gu, (character) => ' '.repeat(character.length));
}

function filled(tag: string): string {
  return tag.replaceAll(/[^\r\n]/gu, (character) => filler.repeat(character.length));
}
