// plumbline history: what became of messages, from files of SES events, in a file of one's own.
import type { Text } from '../../shared/text.ts';
import { complainOf } from './account-choice.ts';
import type { Door, ExitCode } from './door.ts';
import { exportCommand } from './history-export.ts';
import { findCommand } from './history-find.ts';
import { importCommand } from './history-import.ts';
import { showCommand } from './history-show.ts';

export async function historyCommand(args: readonly string[], door: Door): Promise<ExitCode> {
  const [what, ...rest] = args;
  switch (what) {
    case 'import':
      return importCommand(rest, door);
    case 'find':
      return findCommand(rest, door);
    case 'show':
      return showCommand(rest, door);
    case 'export':
      return exportCommand(rest, door);
    default:
      return complainOf(door, what === undefined ? noPart : unknownPart(what));
  }
}

const noPart: Text = {
  en: 'Say what history is to do: "history import" reads events, "find" and "show" tell what became of messages, "export" writes them to a file.',
  ja: 'history import（イベントの読み込み）、find（検索）、show（メールの詳細）、export（書き出し）のいずれかを指定してください。',
};

const unknownPart = (what: string): Text => ({
  en: `history has no "${what}": use history import, find, show or export.`,
  ja: `「${what}」は history では使えません。history import、find、show、export のいずれかを指定してください。`,
});
