// Where sendings and runs of the simulator lab are kept: what was sent must be known after a crash, too.
import type { Outcome } from '../../shared/failure.ts';
import type { LabRun, LabRunLine } from '../../shared/message/lab.ts';
import type { BulkMail, Mail } from '../../shared/message/mail.ts';
import type { BulkRecipient, SendRun, SendRunLine } from '../../shared/message/send.ts';

/** What a sending sends, as it was confirmed: one that is gone on with sends the same. One for each entry, in their order. */
export type SendLoad =
  | { readonly kind: 'mails'; readonly mails: readonly Mail[] }
  | {
      readonly kind: 'smtp';
      readonly mails: readonly { readonly from: string; readonly to: readonly string[]; readonly bytes: Uint8Array }[];
    }
  | { readonly kind: 'bulk'; readonly mail: Omit<BulkMail, 'entries'>; readonly entries: readonly BulkRecipient[] };

export type RunStore = {
  /** Newest first. */
  listSends(profileId: string): Promise<Outcome<readonly SendRunLine[]>>;
  openSend(profileId: string, id: string): Promise<Outcome<SendRun>>;
  /** On the disk, flushed, before it answers; whole or not at all. */
  saveSend(run: SendRun): Promise<Outcome<null>>;
  saveLoad(profileId: string, id: string, load: SendLoad): Promise<Outcome<null>>;
  openLoad(profileId: string, id: string): Promise<Outcome<SendLoad>>;
  /** Nothing of it is sent any more. */
  removeLoad(profileId: string, id: string): Promise<Outcome<null>>;
  removeSend(profileId: string, id: string): Promise<Outcome<null>>;
  /** Newest first. */
  listLabs(profileId: string): Promise<Outcome<readonly LabRunLine[]>>;
  openLab(profileId: string, id: string): Promise<Outcome<LabRun>>;
  saveLab(run: LabRun): Promise<Outcome<null>>;
  removeLab(profileId: string, id: string): Promise<Outcome<null>>;
  removeProfile(profileId: string): Promise<Outcome<null>>;
};
