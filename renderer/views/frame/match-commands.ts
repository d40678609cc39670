// Which commands answer to what was typed, best first, and how many of each group are shown.
import type { GlyphState } from '../../ui/state-glyph.tsx';

const commandGroups = ['actions', 'domains', 'identities', 'drafts', 'findings', 'profiles'] as const;
export type GroupKey = (typeof commandGroups)[number];

export type Command = {
  readonly id: string;
  readonly group: GroupKey;
  readonly name: string;
  /** Other words that it is found by. */
  readonly alias?: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly glyph?: GlyphState;
  /** True for one that stands first whatever is typed. */
  readonly always?: boolean;
  readonly run: () => void;
};

export type CommandGroup = { readonly key: GroupKey; readonly commands: readonly Command[]; readonly hidden: number };

const shownPerGroup = 8;
const shownActions = 20;

/** Lower is better; null where a word is not found. A name that begins with what was typed comes first. */
function rankOf(command: Command, words: readonly string[]): number | null {
  if (command.always === true) return -1;
  const name = command.name.toLowerCase();
  const all = `${name} ${command.alias ?? ''} ${command.hint ?? ''}`.toLowerCase();
  if (!words.every((word) => all.includes(word))) return null;
  const first = words[0] ?? '';
  return name.startsWith(first) ? 0 : name.includes(first) ? 1 : 2;
}

export function matchCommands(commands: readonly Command[], query: string): readonly CommandGroup[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const ranked = commands.flatMap((command) => {
    const rank = rankOf(command, words);
    return rank === null ? [] : [{ command, rank }];
  });
  return commandGroups.flatMap((key) => {
    const found = ranked.filter(({ command }) => command.group === key).sort((a, b) => a.rank - b.rank);
    const limit = key === 'actions' ? shownActions : shownPerGroup;
    const shown = found.slice(0, limit).map(({ command }) => command);
    return shown.length === 0 ? [] : [{ key, commands: shown, hidden: found.length - shown.length }];
  });
}
