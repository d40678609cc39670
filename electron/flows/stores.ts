// The stores that flows read and write.
import type { AccountStore } from '../ports/account-store.ts';
import type { DraftStore } from '../ports/draft-store.ts';
import type { EventStore } from '../ports/event-store.ts';
import type { ReportStore } from '../ports/report-store.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { SecretStore } from '../ports/secret-store.ts';
import type { SettingsStore } from '../ports/settings-store.ts';

export type Stores = {
  readonly reports: ReportStore;
  readonly accounts: AccountStore;
  readonly settings: SettingsStore;
  readonly secrets: SecretStore;
  readonly drafts: DraftStore;
  readonly runs: RunStore;
  readonly events: EventStore;
};
