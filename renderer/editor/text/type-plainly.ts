// What a text becomes when it is typed into a plain field, which shows every line end as `\n`: untouched lines keep theirs.
import { differenceOf } from './difference-of.ts';
import { followChange, printExact, readEnds, usualEnd } from './exact-ends.ts';

export function typePlainly(text: string, typed: string): string {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const before = text.slice(mark).replaceAll(/\r\n|\r/gu, '\n');
  const after = typed.replace(/^\uFEFF/u, '');
  const { start, end, inserted } = differenceOf(before, after);
  const lineAt = (offset: number): number => before.slice(0, offset).split('\n').length;
  const change = { startLine: lineAt(start), endLine: lineAt(end), text: inserted };
  return printExact(after.replaceAll('\n', usualEnd(text)), followChange(readEnds(text), change, usualEnd(text)));
}
