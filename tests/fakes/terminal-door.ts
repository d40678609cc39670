// The terminal's door for tests: what is said is kept, and whatever a command should not ask for is not there.
import type { Door } from '../../electron/cli/door.ts';

export type TerminalTrial = {
  readonly door: Door;
  readonly said: string[];
  readonly complained: string[];
  readonly progress: string[];
};

const notHere = (): Promise<never> => Promise.reject(new Error('not here'));

export function terminalDoor(change: Partial<Door>): TerminalTrial {
  const [said, complained, progress]: [string[], string[], string[]] = [[], [], []];
  const door: Door = {
    language: 'en',
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    progress: (line) => void progress.push(line),
    colour: false,
    columns: null,
    signal: new AbortController().signal,
    openWorld: notHere,
    openAccount: notHere,
    openSmtp: notHere,
    openDrafts: () => {
      throw new Error('not here');
    },
    openMails: () => {
      throw new Error('not here');
    },
    openHistory: notHere,
    startDemo: notHere,
    ...change,
  };
  return { door, said, complained, progress };
}
