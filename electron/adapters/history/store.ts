// What taking in needs of an open history.
import type { Database } from './database.ts';
import type { TakeLimits } from './take-limits.ts';
import type { WorkFolder } from './work-folder.ts';

export type Store = { readonly database: Database; readonly work: WorkFolder; readonly limits: TakeLimits };

/** Of the file just read: so many bytes of files were read since the last time, and so many events put in. */
export type OnRead = (at: string, bytes: number, events: number) => void;
