// What the window may ask about the history of messages; a part of the one table.
import { z } from 'zod';
import {
  addressSchema,
  athenaAskSchema,
  athenaTableSchema,
  domainSchema,
  eventRefSchema,
  historyAskSchema,
  historyPageSchema,
  historySyncSchema,
  messageIdSchema,
  sourcePlaceSchema,
  stretchSchema,
  workGroupSchema,
} from '../history/asks.ts';
import type { DomainPage, RecipientPage } from '../history/pages.ts';
import type { HistoryChoices, HistoryExample, HistoryPage } from '../history/search.ts';
import type { AthenaPlan, Erasure, ErasureProof, HistorySource, HistoryState } from '../history/sources.ts';
import type { WorkGroup, WorkGroupRules } from '../history/work-groups.ts';
import { regionSchema } from '../profile.ts';
import type { Timeline } from '../timeline.ts';
import { asks } from './asks.ts';

const nothing = z.strictObject({});
const running = z.strictObject({ runId: z.string().max(64) });

type Started = { readonly runId: string };
type Saved = { readonly path: string } | null;

export const historyRequests = {
  'history.state': asks(nothing).answers<HistoryState>(),
  'history.find': asks(historyPageSchema).answers<HistoryPage>(),
  'history.choices': asks(nothing).answers<HistoryChoices>(),
  /** What to ask about in the demo; none in any other profile. */
  'history.examples': asks(nothing).answers<readonly HistoryExample[]>(),
  'history.message': asks(z.strictObject({ messageId: messageIdSchema })).answers<Timeline>(),
  /** The original record, as it came. */
  'history.original': asks(eventRefSchema).answers<string>(),
  'history.recipient': asks(z.strictObject({ address: addressSchema })).answers<RecipientPage>(),
  'history.domain': asks(
    z.strictObject({ domain: domainSchema, stretch: stretchSchema.nullable() }),
  ).answers<DomainPage>(),
  /** Writes all rows that match as CSV or JSON by the name; null where the user changed their mind. */
  'history.export': asks(historyAskSchema).answers<Saved>(),
  /** Ends the running export, which answers `cancelled` and leaves no file. */
  'history.stop-export': asks(nothing).answers<null>(),
  /** The evidence pack of a message or a domain, as HTML or PDF by the name; null where the user changed their mind. */
  'history.pack': asks(
    z.strictObject({
      about: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('message'), messageId: messageIdSchema }),
        z.strictObject({ kind: z.literal('domain'), domain: domainSchema, stretch: stretchSchema.nullable() }),
      ]),
      as: z.enum(['html', 'pdf']),
    }),
  ).answers<Saved>(),
  /** Files or a folder that the user chooses, or those that were dropped; null where they changed their mind. */
  'history.import': asks(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('files') }),
      z.strictObject({ from: z.literal('folder') }),
      z.strictObject({
        from: z.literal('dropped'),
        paths: z.array(z.string().min(1).max(4096)).min(1).max(1000).readonly(),
      }),
    ]),
  ).answers<Started | null>(),
  /** What the account has, found through its configuration sets, joined with what is kept. */
  'history.discover': asks(nothing).answers<readonly HistorySource[]>(),
  'history.save-source': asks(z.strictObject({ place: sourcePlaceSchema })).answers<HistoryState>(),
  'history.remove-source': asks(z.strictObject({ sourceId: z.string().max(200) })).answers<HistoryState>(),
  /** Reads a source; what was read of it before is not read again. Signals tell. */
  'history.sync': asks(historySyncSchema).answers<Started>(),
  'history.stop': asks(running).answers<null>(),
  /** Those in which Athena could be asked. */
  'history.work-groups': asks(z.strictObject({ region: regionSchema })).answers<readonly WorkGroup[]>(),
  /** What one of them decides about results and the bytes scanned. */
  'history.work-group': asks(z.strictObject({ region: regionSchema, name: workGroupSchema })).answers<WorkGroupRules>(),
  /** What Athena would be asked and would scan; nothing is asked of it. */
  'history.plan-athena': asks(athenaAskSchema).answers<AthenaPlan>(),
  /** Makes the table, and its database, if `typed` is their name; what is there already stays as it is. */
  'history.create-athena-table': asks(athenaTableSchema).answers<null>(),
  /** Days; null: for ever. Removes what is older at once. */
  'history.keep-for': asks(
    z.strictObject({ days: z.number().int().min(1).max(36_500).nullable() }),
  ).answers<HistoryState>(),
  /** What would go, nothing removed. */
  'history.erasure': asks(z.strictObject({ address: addressSchema })).answers<Erasure>(),
  /** Removes a person's data if `typed` is the address; the proof can be saved. */
  'history.erase': asks(z.strictObject({ address: addressSchema, typed: z.string().max(400) })).answers<ErasureProof>(),
  /** Ends the running look or removal, which answers `cancelled` and leaves all as it was; a removal past recall goes on. */
  'history.stop-erasure': asks(nothing).answers<null>(),
  /** Asks DNS for the MX hosts of the busiest recipient domains, so that the filter by receiver knows them. */
  'history.ask-families': asks(nothing).answers<{ readonly asked: number; readonly known: number }>(),
} as const;
