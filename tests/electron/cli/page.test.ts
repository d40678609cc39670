// What a reader's terminal is sent: our colours, and nothing that a record could command.
import { describe, expect, it } from 'vitest';
import { pageOn } from '../../../electron/cli/page.ts';

function page(colour: boolean, columns: number | null = null) {
  const lines: string[] = [];
  return { lines, ...pageOn({ say: (line) => void lines.push(line), colour, columns }) };
}

describe('a page', () => {
  it('colours only where colour is wanted', () => {
    expect(page(true).paint('blocker', 'x')).toBe('\u001B[1;31mx\u001B[0m');
    expect(page(false).paint('blocker', 'x')).toBe('x');
  });

  it('wraps paragraphs, never what will be copied', () => {
    const { lines, write, exact } = page(false, 24);
    write('one two three four five six', 2);
    exact('a.example. 3600 IN TXT "v=spf1 -all"');
    expect(lines).toEqual(['one two three four five', '  six', 'a.example. 3600 IN TXT "v=spf1 -all"']);
  });

  it.each([true, false])('shows control characters instead of obeying them (colour: %s)', (colour) => {
    const { lines, write, exact } = page(colour);
    const hostile = 'v=spf1 \u001B[2J\u001B]0;title\u0007\u001B[8mhidden\u009B31m\r\n-all';
    write(hostile);
    exact(hostile);
    for (const line of lines)
      expect(line).toBe('v=spf1 \uFFFD[2J\uFFFD]0;title\uFFFD\uFFFD[8mhidden\uFFFD31m\uFFFD\uFFFD-all');
  });

  it('lets no colour of a record through where there is none', () => {
    const { lines, write } = page(false);
    write('\u001B[31mred\u001B[0m');
    expect(lines).toEqual(['\uFFFD[31mred\uFFFD[0m']);
  });
});
