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
    [['--fast'], '--fast'],
    [['-r', 'x'], '-r'],
    [['--json=1'], '--json'],
    [['--resolver'], '--resolver'],
    [['--resolver', '--json'], '--resolver'],
    [['--lang', 'de'], '--lang'],
  ] as const)('refuses %j in one sentence that names it', (args, option) => {
    const read = readArguments(args, options);
    if (read.ok) throw new Error('accepted');
    const { en, ja } = printFailure(read.failure);
    expect(en).toContain(`${option} `);
    expect(ja).toContain(`${option} `);
    expect(`${en}${ja}`).not.toContain('\n');
  });
});
