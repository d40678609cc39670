// The stores that flows read and write.
import type { ReportStore } from '../ports/report-store.ts';
import type { SettingsStore } from '../ports/settings-store.ts';

export type Stores = { readonly reports: ReportStore; readonly settings: SettingsStore };
