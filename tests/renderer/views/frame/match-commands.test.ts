import { describe, expect, it } from 'vitest';
import { matchCommands, type Command } from '../../../../renderer/views/frame/match-commands.ts';

const command = (name: string, change: Partial<Command> = {}): Command => ({
  id: name,
  group: 'actions',
  name,
  run: () => {},
  ...change,
});

const names = (commands: readonly Command[], query: string) =>
  matchCommands(commands, query).flatMap((group) => group.commands.map(({ name }) => name));

describe('matchCommands', () => {
  it('puts a name that begins so before one that only contains it', () => {
    expect(names([command('Go to Advisor'), command('Add a domain')], 'ad')).toEqual(['Add a domain', 'Go to Advisor']);
  });

  it('finds an international name by its A-label', () => {
    const domain = command('bücher.example', { group: 'domains', alias: 'xn--bcher-kva.example' });
    expect(names([domain], 'xn--b')).toEqual(['bücher.example']);
  });

  it('wants every word, in any order', () => {
    expect(names([command('Theme: Dark'), command('Theme: Light')], 'dark theme')).toEqual(['Theme: Dark']);
  });

  it('keeps first what stands for the typed text itself', () => {
    const typed = command('Audit a.example', { always: true });
    expect(names([command('a.example'), typed], 'a.example')).toEqual(['Audit a.example', 'a.example']);
  });

  it('says how many it leaves out', () => {
    const domains = Array.from({ length: 1000 }, (_, index) => command(`d${index}.example`, { group: 'domains' }));
    const [group] = matchCommands(domains, 'example');
    expect((group?.commands.length ?? 0) + (group?.hidden ?? 0)).toBe(1000);
    expect(group?.commands.length).toBeLessThan(20);
  });
});
