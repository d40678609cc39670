// The questions that are asked of a profile's events.
import { refuse } from '../../../../shared/failure.ts';
import type { EventArchive } from '../../../ports/event-store.ts';
import type { Database } from '../database.ts';

export type ArchiveQueries = Pick<
  EventArchive,
  | 'find'
  | 'findAll'
  | 'choices'
  | 'message'
  | 'original'
  | 'eventsOf'
  | 'counts'
  | 'families'
  | 'replies'
  | 'senderDomains'
  | 'unknownDomains'
  | 'saveFamilies'
  | 'keepFor'
  | 'expire'
  | 'erasure'
  | 'erase'
>;

export function archiveQueries(_database: Database): ArchiveQueries {
  const notYet = () => Promise.resolve(refuse({ kind: 'cancelled' }));
  return {
    find: notYet,
    findAll: notYet,
    choices: notYet,
    message: notYet,
    original: notYet,
    eventsOf: notYet,
    counts: notYet,
    families: notYet,
    replies: notYet,
    senderDomains: notYet,
    unknownDomains: notYet,
    saveFamilies: notYet,
    keepFor: notYet,
    expire: notYet,
    erasure: notYet,
    erase: notYet,
  };
}
