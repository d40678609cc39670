// Where a byte of the message stands in the text that shows it: cuts have one line each, and characters are one byte or several.
import type { RawView } from '../../../../shared/message/raw-view.ts';

type Shown = Pick<RawView, 'text' | 'encoding' | 'cuts'>;

/** A stretch of the text and the bytes that it shows. */
type Stretch = {
  readonly text: number;
  readonly textEnd: number;
  readonly bytes: number;
  readonly bytesEnd: number;
  readonly isCut: boolean;
};

/** The characters of many bytes at once, as the text is walked only once. */
export function charactersAt(view: Shown, offsets: readonly number[]): ReadonlyMap<number, number> {
  const wanted = [...new Set(offsets)].toSorted((a, b) => a - b);
  const found = new Map<number, number>();
  let next = 0;
  for (const stretch of stretchesOf(view)) {
    let [at, byte] = [stretch.text, stretch.bytes];
    for (; next < wanted.length; next += 1) {
      const offset = wanted[next] ?? 0;
      if (offset >= stretch.bytesEnd) break;
      if (!stretch.isCut)
        for (; byte < offset && at < stretch.textEnd; at += unitsAt(view.text, at)) byte += bytesAt(view, at);
      found.set(offset, at);
    }
  }
  for (; next < wanted.length; next += 1) found.set(wanted[next] ?? 0, view.text.length);
  return found;
}

function stretchesOf({ text, cuts }: Shown): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [at, byte] = [0, 0];
  for (const { marker, start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    const marked = text.indexOf(marker, at);
    if (marked === -1) continue;
    stretches.push({ text: at, textEnd: marked, bytes: byte, bytesEnd: start, isCut: false });
    const textEnd = marked + marker.length;
    stretches.push({ text: marked, textEnd, bytes: start, bytesEnd: end, isCut: true });
    [at, byte] = [textEnd, end];
  }
  return [...stretches, { text: at, textEnd: text.length, bytes: byte, bytesEnd: Infinity, isCut: false }];
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function bytesAt({ text, encoding }: Shown, at: number): number {
  if (encoding === 'latin1') return 1;
  const code = text.codePointAt(at) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
