// The change that is about to be made, and the journal of those that were.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Profile } from '../../shared/profile.ts';
import type { IdentityRef, SesMailFrom } from '../../shared/ses.ts';
import type { ChangeCall, JournalEntry, SesChange } from '../../shared/ses-change.ts';
import { readAccount } from './account.ts';

/** A change on its sheet: first as the exact call, then with what came of it. */
export type Sheet = {
  readonly identity: IdentityRef;
  readonly change: SesChange;
  /** What stood when the sheet was opened: the change is named by it, even once it is made. */
  readonly mailFrom: SesMailFrom | null;
  readonly call: ChangeCall | null;
  readonly failure: Failure | null;
  readonly applying: boolean;
  readonly done: JournalEntry | null;
};

type ChangesStore = {
  readonly sheet: Sheet | null;
  readonly journal: readonly JournalEntry[] | null;
  readonly journalFailure: Failure | null;
};

const nothingYet: ChangesStore = { sheet: null, journal: null, journalFailure: null };

export const useChanges = create<ChangesStore>(() => nothingYet);

function update(identity: IdentityRef, change: SesChange, next: Partial<Sheet>): void {
  const { sheet } = useChanges.getState();
  if (sheet?.identity === identity && sheet.change === change) useChanges.setState({ sheet: { ...sheet, ...next } });
}

export type Proposal = Pick<Sheet, 'identity' | 'change' | 'mailFrom'>;

/** Opens the sheet; nothing is sent. */
export async function previewChange({ identity, change, mailFrom }: Proposal): Promise<void> {
  useChanges.setState({
    sheet: { identity, change, mailFrom, call: null, failure: null, applying: false, done: null },
  });
  const reply = await bridge.request('change.preview', { identity, change });
  update(identity, change, reply.ok ? { call: reply.value } : { failure: reply.failure });
}

/** Sends the change on the sheet, if `typed` is the identity's name. */
export async function applyChange(typed: string): Promise<void> {
  const { sheet } = useChanges.getState();
  if (sheet === null) return;
  const { identity, change } = sheet;
  update(identity, change, { applying: true, failure: null });
  const reply = await bridge.request('change.apply', { identity, change, typed });
  const done = reply.ok && reply.value.result === 'done';
  update(identity, change, {
    applying: false,
    ...(reply.ok ? { done: reply.value } : { failure: reply.failure }),
  });
  await loadJournal();
  // What SES says of it is no longer what is shown.
  if (done) await readAccount([identity]);
}

export function closeSheet(): void {
  useChanges.setState({ sheet: null });
}

export async function loadJournal(): Promise<void> {
  const reply = await bridge.request('change.list', {});
  useChanges.setState(reply.ok ? { journal: reply.value, journalFailure: null } : { journalFailure: reply.failure });
}

/** Another profile has its own journal. */
export function forgetChanges(): void {
  useChanges.setState(nothingYet);
}

/** True where no change may be sent. */
export function isReadOnly(profile: Profile | null): boolean {
  return profile?.kind === 'aws' && profile.readOnly;
}
