// What taking in needs of an open history.
import type { Database } from './database.ts';
import type { TakeLimits } from './take-limits.ts';
import type { WorkFolder } from './work-folder.ts';

export type Store = { readonly database: Database; readonly work: WorkFolder; readonly limits: TakeLimits };

/** What is read, how many bytes of its batch have been read by now, and how many events were put in since the last time. */
export type OnRead = (at: string, bytes: number, events: number) => void;
