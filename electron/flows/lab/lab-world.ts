// What a flow about the simulator lab needs: the account, where runs and changes are written down, and time.
import type { AccountStore } from '../../ports/account-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import type { RunStore } from '../../ports/run-store.ts';
import type { Ses } from '../../ports/ses.ts';
import type { Sleep } from '../../ports/sleep.ts';
import type { Workshop } from '../../ports/workshop.ts';

export type LabWorld = {
  readonly ses: Ses;
  readonly profileId: string;
  readonly accounts: AccountStore;
  readonly drafts: DraftStore;
  readonly runs: RunStore;
  readonly workshop: Workshop;
  readonly clock: Clock;
  readonly sleep: Sleep;
};
