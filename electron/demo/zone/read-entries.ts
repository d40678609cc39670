// Cuts a master file (RFC 1035 5.1) into entries of tokens: comments, quotes and parentheses are understood here.

export type Token = {
  /** As written, escapes kept, quotes taken off. */
  readonly text: string;
  readonly quoted: boolean;
};

export type Entry = {
  readonly line: number;
  /** True where the line begins with white space: the owner is the last one stated. */
  readonly sameOwner: boolean;
  readonly tokens: readonly Token[];
};

const piece = /"((?:\\.|[^"\\])*)"|((?:\\.|[^\s"();\\])+)|([()])|(;[^\n]*)|(\n)|([ \t\r]+)|(.)/gsu;

export function readEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let tokens: Token[] = [];
  let line = 1;
  let startLine = 1;
  let depth = 0;
  let atLineStart = true;
  let sameOwner = false;
  for (const [whole, quoted, plain, paren, comment, newline, space] of `${text}\n`.matchAll(piece)) {
    if (tokens.length === 0 && depth === 0 && atLineStart) {
      startLine = line;
      sameOwner = space !== undefined;
    }
    atLineStart = false;
    if (quoted !== undefined) tokens.push({ text: quoted, quoted: true });
    else if (plain !== undefined) tokens.push({ text: plain, quoted: false });
    else if (paren !== undefined) depth += paren === '(' ? 1 : -1;
    else if (newline !== undefined) {
      if (depth === 0 && tokens.length > 0) {
        entries.push({ line: startLine, sameOwner, tokens });
        tokens = [];
      }
      atLineStart = true;
    } else if (comment === undefined && space === undefined)
      throw new Error(`line ${line}: "${whole}" was not expected`);
    if (depth < 0) throw new Error(`line ${line}: a parenthesis closes that was never opened`);
    line += whole.split('\n').length - 1;
  }
  if (depth > 0) throw new Error(`line ${startLine}: a parenthesis is never closed`);
  return entries;
}
