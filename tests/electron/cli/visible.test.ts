// Texts that anybody may have written, on their way to a terminal.
import { describe, expect, it } from 'vitest';
import { pageOn } from '../../../electron/cli/page.ts';
import { printJson, visible } from '../../../electron/cli/visible.ts';

const hostile = 'paid \u001B[2J\u009B8m\u202Etxt.exe\u2066\u0007\u007F\nline \u05D0\u200F\u3042';

describe('a hostile text', () => {
  it('stays in its lines and commands nothing', () => {
    expect(visible(hostile)).toBe('paid \uFFFD[2J\uFFFD8m\uFFFDtxt.exe\uFFFD\uFFFD\uFFFD\nline \u05D0\u200F\u3042');
  });

  it('turns no words of a page round', () => {
    const lines: string[] = [];
    pageOn({ say: (line) => void lines.push(line), colour: true, columns: null }).write('a\u202Eb\u2069');
    expect(lines).toEqual(['a\uFFFDb\uFFFD']);
  });

  it('is the same in JSON, and written as escapes', () => {
    const printed = printJson({ [hostile]: [hostile] });
    expect(JSON.parse(printed)).toEqual({ [hostile]: [hostile] });
    expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
    expect(printed).toContain(String.raw`\u009b8m\u202etxt.exe`);
  });
});
