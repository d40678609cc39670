// What the terminal needs for a history in a file of its own: without an account, and so without suppression lists.
import { accept } from '../../../shared/failure.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import type { AnswerWorld } from './answer-world.ts';
import type { WritePortions } from './export-rows.ts';
import type { ListFiles } from './import-files.ts';

export type HistoryDesk = {
  readonly archive: EventArchive;
  readonly clock: Clock;
  readonly listFiles: ListFiles;
  readonly writePortions: WritePortions;
};

/** No account is asked: what it would say stays unknown. */
export function historyDeskAnswers({ archive, clock }: HistoryDesk): AnswerWorld {
  return {
    profileId: 'terminal',
    archive,
    clock,
    patienceMs: 0,
    accounts: { openHealth: () => Promise.resolve(accept([])) },
    findSes: () => Promise.resolve(null),
  };
}
