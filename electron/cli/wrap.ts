// Breaks a line at a terminal's width, its further lines indented; knows wide characters and Japanese line ends.

export type WrapOptions = {
  /** Null leaves the line as it is. */
  readonly columns: number | null;
  /** The indent of every line but the first, whose own spaces stay. */
  readonly hang: number;
};

const style = /\u001B\[[\d;]*m/gu;
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const widthless = /^[\p{M}\u200B-\u200D\uFEFF]/u;
/** Never first on a line (kinsoku): closing marks, small kana, the long vowel. */
const neverFirst = '、。，．・：；？！）」』】〕］｝〉》ー〜…‥々％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ';
const neverLast = '（「『【〔［｛〈《';

/** Narrower than this, a text is not worth reading in columns. */
const leastText = 20;

/** How many columns a text takes on a terminal, styles not counted. */
export function columnsOf(text: string): number {
  return [...text.replace(style, '')].reduce((columns, character) => columns + widthOf(character), 0);
}

/** The text with spaces after it up to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** As much of a text without styles as fits into a number of columns. */
export function cutColumns(text: string, columns: number): string {
  let cut = '';
  let room = columns;
  for (const character of text) {
    room -= widthOf(character);
    if (room < 0) break;
    cut += character;
  }
  return cut;
}

export function wrap(text: string, { columns, hang }: WrapOptions): readonly string[] {
  if (columns === null || columnsOf(text) <= columns) return [text];
  const room = Math.max(columns, hang + leastText);
  const indent = /^ */u.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const unit of unitsOf(text.slice(indent.length))) {
    if (!isEmpty && columnsOf(line) + columnsOf(unit.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = ' '.repeat(hang);
    }
    line += unit;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

/** The pieces between which a line may end; a style begins with the piece it colours and ends with it. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  let unit = '';
  let opening = '';
  let before = '';
  let earlier = '';
  for (const piece of text.match(/\u001B\[[\d;]*m|./gsu) ?? []) {
    if (piece === '\u001B[0m') unit += piece;
    else if (piece.length > 2) opening += piece;
    else {
      if (unit !== '' && mayBreak(earlier, before, piece)) {
        units.push(unit);
        unit = '';
      }
      unit += opening + piece;
      opening = '';
      earlier = before;
      before = piece;
    }
  }
  return [...units, unit + opening];
}

function mayBreak(earlier: string, before: string, after: string): boolean {
  if (after === ' ') return false;
  // A number stays with the counter behind it, as in "1 つ".
  if (before === ' ') return !(/\d/u.test(earlier) && wide.test(after));
  return (wide.test(before) || wide.test(after)) && !neverFirst.includes(after) && !neverLast.includes(before);
}

function widthOf(character: string): number {
  if (widthless.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
