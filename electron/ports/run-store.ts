// Where sendings and runs of the simulator lab are kept: what was sent must be known after a crash, too.
import type { Outcome } from '../../shared/failure.ts';
import type { LabRun, LabRunLine } from '../../shared/message/lab.ts';
import type { SendRun, SendRunLine } from '../../shared/message/send.ts';

export type RunStore = {
  /** Newest first. */
  listSends(profileId: string): Promise<Outcome<readonly SendRunLine[]>>;
  openSend(profileId: string, id: string): Promise<Outcome<SendRun>>;
  /** On the disk, flushed, before it answers; whole or not at all. */
  saveSend(run: SendRun): Promise<Outcome<null>>;
  removeSend(profileId: string, id: string): Promise<Outcome<null>>;
  /** Newest first. */
  listLabs(profileId: string): Promise<Outcome<readonly LabRunLine[]>>;
  openLab(profileId: string, id: string): Promise<Outcome<LabRun>>;
  saveLab(run: LabRun): Promise<Outcome<null>>;
  removeLab(profileId: string, id: string): Promise<Outcome<null>>;
  removeProfile(profileId: string): Promise<Outcome<null>>;
};
