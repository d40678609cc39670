// Monaco gives a text one kind of line end and no byte order mark; this keeps what the text had, so that what is not touched stays as it was.

export type LineEnd = '\n' | '\r\n' | '\r';

/** What Monaco's model does not hold of a text. */
export type ExactEnds = {
  readonly mark: '' | '\uFEFF';
  /** The ends of its lines, where they are not all what the model uses; one less than there are lines. */
  readonly ends: readonly LineEnd[] | null;
};

/** A change of the model's text: lines counted from 1. */
export type LineChange = { readonly startLine: number; readonly endLine: number; readonly text: string };

const anyEnd = /\r\n|\n|\r/gu;
const mark = '\uFEFF';

/** What a new line gets: the kind that most lines have, `\n` where there is none. */
export function usualEnd(text: string): '\n' | '\r\n' {
  const lineFeeds = text.split('\n').length - 1;
  const pairs = text.split('\r\n').length - 1;
  return pairs * 2 > lineFeeds ? '\r\n' : '\n';
}

export function readEnds(text: string): ExactEnds {
  const usual = usualEnd(text);
  const ends = text.match(anyEnd) ?? [];
  const isMixed = ends.some((end) => end !== usual);
  return { mark: text.startsWith(mark) ? mark : '', ends: isMixed ? (ends as LineEnd[]) : null };
}

/** Follows a change; changes of one step come from the last to the first, as Monaco tells them. */
export function followChange(exact: ExactEnds, change: LineChange, usual: LineEnd): ExactEnds {
  if (exact.ends === null) return exact;
  const added = (change.text.match(anyEnd) ?? []).map(() => usual);
  const removed = change.endLine - change.startLine;
  if (added.length === 0 && removed === 0) return exact;
  const kept = exact.ends.slice(change.startLine - 1, change.startLine - 1 + Math.min(removed, added.length));
  const between = [...kept, ...added.slice(kept.length)];
  const before = exact.ends.slice(0, change.startLine - 1);
  return { ...exact, ends: [...before, ...between, ...exact.ends.slice(change.endLine - 1)] };
}

/** The text as it is to be kept. */
export function printExact(modelText: string, { mark: first, ends }: ExactEnds): string {
  if (ends === null) return `${first}${modelText}`;
  const lines = modelText.split(/\r\n|\n/u);
  const endOf = (index: number): string => {
    const end = ends[index] ?? '';
    // Alone, a line feed right behind a carriage return would become one end with it.
    return end === '\n' && lines[index] === '' && ends[index - 1] === '\r' ? '\r\n' : end;
  };
  return first + lines.map((line, index) => `${line}${endOf(index)}`).join('');
}

/** From the exact text to the model's, or back: offsets differ where ends or the mark do. */
export type OffsetMap = { readonly toModel: (offset: number) => number; readonly toExact: (offset: number) => number };

export function mapOffsets(exact: ExactEnds, lineLengths: (line: number) => number, usual: LineEnd): OffsetMap {
  const shift = exact.mark.length;
  const { ends } = exact;
  if (ends === null) return { toModel: (offset) => Math.max(0, offset - shift), toExact: (offset) => offset + shift };
  const walk = (offset: number, from: (line: number) => number, to: (line: number) => number): number => {
    let [left, there] = [offset, 0];
    for (let line = 0; line <= ends.length; line += 1) {
      const length = lineLengths(line + 1);
      if (left <= length || line === ends.length) return there + Math.min(left, length);
      left -= length + from(line);
      there += length + to(line);
      if (left < 0) return there;
    }
    return there;
  };
  const exactEnd = (line: number): number => ends[line]?.length ?? 0;
  const modelEnd = (): number => usual.length;
  return {
    toModel: (offset) => walk(Math.max(0, offset - shift), exactEnd, modelEnd),
    toExact: (offset) => shift + walk(offset, modelEnd, exactEnd),
  };
}
