// Words and options of a command line, and what is said of those that it does not take.
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/read-arguments.ts';
import { printFailure } from '../../../shared/failure.ts';

const options = {
  resolver: { type: 'string' },
  selector: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

describe('readArguments', () => {
  it('answers words, the last of a value, all of several, and flags', () => {
    const read = readArguments(
      [
        'a.example',
        '--resolver',
        'x',
        '--selector=s1',
        '--resolver=y',
        '--selector',
        's2',
        '--json',
        '--',
        '-b.example',
      ],
      options,
    );
    if (!read.ok) throw new Error('refused');
    const { words, text, texts, flag } = read.value;
    expect(words).toEqual(['a.example', '-b.example']);
    expect([text('resolver'), text('selector'), text('lang')]).toEqual(['y', 's2', null]);
    expect([texts('selector'), texts('json')]).toEqual([['s1', 's2'], []]);
    expect([flag('json'), flag('resolver')]).toEqual([true, false]);
  });

  it.each([
    [['--fast'], '--fast is no option of this command.'],
    [['-r', 'x'], '-r is no option of this command.'],
    [['--json=1'], '--json takes no value.'],
    [['--resolver'], '--resolver needs a value.'],
    [['--resolver', '--json'], '--resolver needs a value.'],
    [['--lang', 'de'], '--lang takes en or ja, not "de".'],
  ] as const)('refuses %j in one sentence', (args, sentence) => {
    const read = readArguments(args, options);
    if (read.ok) throw new Error('accepted');
    const { en, ja } = printFailure(read.failure);
    expect(en.startsWith(sentence)).toBe(true);
    expect(`${en}${ja}`).not.toContain('\n');
    expect(ja).toContain(sentence.split(' ')[0]);
  });
});
