// Folding white space and comments, which may stand between the words of a structured header (RFC 5322 3.2.2).

/** The first place that is neither; an unclosed comment reaches to the end. */
export function skipBlanksAndComments(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isBlank(text[at])) at += 1;
    if (text[at] !== '(') return at;
    at = commentEnd(text, at);
  }
}

/** Comments nest; a backslash takes the next character along. */
export function commentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}
