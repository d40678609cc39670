// Bringing one's own change and somebody else's together: settled where it can be, and shown where it cannot.
import { describe, expect, it } from 'vitest';
import { countLines, mergedContent, mergeParts } from '../../../shared/draft/merge.ts';

const html = (...lines: readonly string[]) => ({ subject: 'S', html: `${lines.join('\n')}\n`, text: null });

describe('merging parts', () => {
  it('takes both changes where they are in different lines or parts', () => {
    const base = { ...html('<p>', 'one', 'two', 'three', '</p>'), text: 'T' };
    const theirs = { ...html('<p>', 'ONE', 'two', 'three', '</p>'), text: 'T2' };
    const mine = { ...html('<p>', 'one', 'two', 'three', 'four', '</p>'), subject: 'Mine', text: 'T' };
    expect(mergedContent(mergeParts(base, theirs, mine))).toEqual({
      ...html('<p>', 'ONE', 'two', 'three', 'four', '</p>'),
      subject: 'Mine',
      text: 'T2',
    });
  });

  it('shows the lines that both changed, and keeps the rest', () => {
    const merged = mergeParts(html('a', 'b', 'c'), html('a', 'B theirs', 'c'), html('a', 'B mine', 'c'));
    expect(merged.html).toEqual({
      kind: 'conflict',
      regions: [
        { kind: 'settled', text: 'a\n' },
        { kind: 'conflict', base: 'b\n', theirs: 'B theirs\n', mine: 'B mine\n' },
        { kind: 'settled', text: 'c\n' },
      ],
    });
    expect(mergedContent(merged)).toBeNull();
  });

  it('is no conflict where both changed it to the same, or one side did nothing', () => {
    const [base, other] = [html('a', 'b'), html('a', 'x')];
    for (const [theirs, mine] of [
      [other, other],
      [base, other],
      [other, base],
    ] as const)
      expect(mergedContent(mergeParts(base, theirs, mine))).toEqual(other);
    expect(mergedContent(mergeParts(null, other, other))).toEqual(other);
  });

  it('does not bring back or drop a part by itself', () => {
    const base = { subject: 'S', html: 'a', text: 'T' };
    expect(mergedContent(mergeParts(base, { ...base, text: null }, base))).toEqual({ ...base, text: null });
    expect(mergeParts(base, { ...base, text: null }, { ...base, text: 'T mine' }).text).toEqual({
      kind: 'conflict',
      regions: [{ kind: 'conflict', base: 'T', theirs: '', mine: 'T mine' }],
    });
    expect(mergeParts(null, base, { ...base, html: 'b' }).html.kind).toBe('conflict');
  });

  it('keeps every byte: line ends, and a last line without one', () => {
    const base = { subject: null, html: 'a\r\nb\r\nc', text: null };
    const merged = mergeParts(base, { ...base, html: 'A\r\nb\r\nc' }, { ...base, html: 'a\r\nb\r\nC' });
    expect(merged.html).toEqual({ kind: 'merged', value: 'A\r\nb\r\nC' });
  });

  it('merges what little differs in a long text, and ends soon where all of it differs', () => {
    const numbers = (mark: string) => Array.from({ length: 60_000 }, (_, line) => `${line}${mark}`);
    const near = (mark: string) => html('first', ...numbers(''), mark);
    expect(mergeParts(near('a'), near('b'), near('c')).html).toMatchObject({
      regions: [{ kind: 'settled' }, { kind: 'conflict', base: 'a\n', theirs: 'b\n', mine: 'c\n' }],
    });
    const far = (mark: string) => html(...numbers(mark));
    expect(mergeParts(far('a'), far('b'), far('c')).html).toMatchObject({ regions: [{ kind: 'conflict' }] });
    const same = (mark: string) => html(mark, ...Array.from({ length: 9000 }, () => ''), mark);
    expect(mergeParts(same('a'), same('b'), same('c')).html).toMatchObject({ regions: [{ kind: 'conflict' }] });
  });
});

describe('counting the lines that differ', () => {
  it.each([
    ['a\nb\nc', 'a\nB\nc\nd', { added: 3, removed: 2 }],
    ['a\nb\n', 'a\nb\n', { added: 0, removed: 0 }],
    ['', 'one', { added: 1, removed: 0 }],
    ['a\n'.repeat(2_000), `b\n${'a\n'.repeat(2_000)}`, null],
  ])('of two texts, or none where that takes too long', (before, after, counts) => {
    expect(countLines(before, after)).toEqual(counts);
  });
});
