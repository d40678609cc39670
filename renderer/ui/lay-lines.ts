// Breaks a text into lines of a given width, and says where a line had to end inside a token.

export type Line = {
  readonly start: number;
  readonly end: number;
  /** True where the line ends in the middle of a token, which the reader must be shown. */
  readonly broken: boolean;
};

/** The lines cover the text without a gap; spaces stay at the end of their line. Half-open, in characters. */
export function layLines(text: string, columns: number): readonly Line[] {
  const width = Math.max(8, columns);
  return text.split(/(?<=\n)/).reduce<{ readonly lines: readonly Line[]; readonly at: number }>(
    ({ lines, at }, paragraph) => ({
      lines: [...lines, ...layParagraph(paragraph, at, width)],
      at: at + paragraph.length,
    }),
    { lines: [], at: 0 },
  ).lines;
}

function layParagraph(paragraph: string, offset: number, width: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < paragraph.length) {
    const to = lineEnd(paragraph, from, width);
    const broken = to < paragraph.length && !/\s/.test(paragraph.charAt(to - 1));
    lines.push({ start: offset + from, end: offset + to, broken });
    from = to;
  }
  return lines;
}

/** The last place where a token ends within the width; else the width itself, one column kept for the mark. */
function lineEnd(paragraph: string, from: number, width: number): number {
  const rest = paragraph.length - from;
  if (rest <= width) return paragraph.length;
  const space = paragraph.slice(from, from + width + 1).search(/\s(?=\S*$)/);
  if (space <= 0) return insideToken(paragraph, from, width);
  const afterSpace = from + space + 1;
  const token = /\S+/.exec(paragraph.slice(afterSpace))?.[0] ?? '';
  // A token too long for any line starts on this one, so that a long key does not leave a hole.
  return token.length > width && space < width / 2 ? insideToken(paragraph, from, width) : afterSpace;
}

/** Where a token has to be cut: after a dot or the like in its last third, else at the edge; one column is the sign's. */
function insideToken(paragraph: string, from: number, width: number): number {
  const edge = from + width - 1;
  const joint = paragraph.slice(from, edge).search(/[.,;:/][^.,;:/]*$/);
  return joint > (width * 2) / 3 ? from + joint + 1 : edge;
}
