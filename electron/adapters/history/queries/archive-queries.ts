// The questions that are asked of a profile's events.
import { accept } from '../../../../shared/failure.ts';
import type { ErasureOptions, EventArchive } from '../../../ports/event-store.ts';
import type { Database } from '../database.ts';
import { countFamilies, countMessages } from './count-messages.ts';
import { eraseAddress } from './erase-address.ts';
import { expireEvents, keepFor } from './expire-events.ts';
import { findAllRows, findRows } from './find-rows.ts';
import { nearAddresses } from './near-addresses.ts';
import { readEventsOf, readMessage } from './read-events.ts';
import { readOriginal } from './read-original.ts';
import { foreseeErasure } from './foresee-erasure.ts';
import { readChoices, readReplies, readUnknownDomains, saveFamilies } from './summaries.ts';

export type ArchiveQueries = Pick<
  EventArchive,
  | 'find'
  | 'findAll'
  | 'near'
  | 'choices'
  | 'message'
  | 'original'
  | 'eventsOf'
  | 'counts'
  | 'families'
  | 'replies'
  | 'unknownDomains'
  | 'saveFamilies'
  | 'keepFor'
  | 'expire'
  | 'erasure'
  | 'erase'
>;

export function archiveQueries(database: Database): ArchiveQueries {
  return {
    find: async (query, filter, page) => accept(await findRows(database, { query, filter }, page)),
    findAll: async (...[query, filter, onRows, signal]) => {
      await findAllRows(database, { query, filter, onRows, signal });
      return accept(null);
    },
    near: (address) => nearAddresses(database, address),
    choices: () => readChoices(database),
    message: (messageId) => readMessage(database, messageId),
    original: (event) => readOriginal(database, event),
    eventsOf: (address, limit) => readEventsOf(database, address, limit),
    counts: (about, stretch) => countMessages(database, about, stretch),
    families: (senderDomain, stretch) => countFamilies(database, senderDomain, stretch),
    replies: (senderDomain, stretch, limit) => readReplies(database, { senderDomain, stretch }, limit),
    unknownDomains: (limit) => readUnknownDomains(database, limit),
    saveFamilies: (families) => saveFamilies(database, families),
    keepFor: (days) => keepFor(database, days),
    expire: (nowMs) => expireEvents(database, nowMs),
    erasure: (address, options = neverStopped()) => foreseeErasure(database, address, options),
    erase: (address, options) => eraseAddress(database, address, options),
  };
}

const neverStopped = (): ErasureOptions => ({ signal: new AbortController().signal });
