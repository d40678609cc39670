import { type Outcome } from '../../../shared/failure.ts';
import type { LabRun, LabRunLine } from '../../../shared/message/lab.ts';
import type { RunStore } from '../../ports/run-store.ts';
export type LabShelf = {
  readonly profileId: string;
  readonly runs: RunStore;
};
/** A run that ended with the program: what it was sending may have gone, what waited never will. */
export declare function openLab(
  id: string,
  { profileId, runs }: LabShelf,
  isRunning: boolean,
): Promise<Outcome<LabRun>>;
export declare function removeLab(id: string, { profileId, runs }: LabShelf): Promise<Outcome<readonly LabRunLine[]>>;
