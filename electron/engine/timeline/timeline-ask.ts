// What a timeline is made from: the events, and what is known about who could have told of others.
import type { RegionName } from '../../../shared/aws.ts';
import type { Coverage } from '../../../shared/health/coverage.ts';
import type { SuppressionState } from '../../../shared/history/pages.ts';
import type { HistorySource } from '../../../shared/history/sources.ts';
import type { MailEvent, SourceKind } from '../../../shared/mail-event.ts';

/** As it was kept: once, with every source that told of it. */
export type ToldEvent = MailEvent & { readonly alsoFrom: readonly SourceKind[] };

/** Who would hear of what in a region, as it was last read. */
export type RegionCoverage = { readonly region: RegionName; readonly readAtMs: number; readonly coverage: Coverage };

/** What became of other messages to the same address. */
export type EarlierMail = {
  readonly bounced: number;
  readonly delivered: number;
  readonly lastDeliveredAtMs: number | null;
  readonly complained: boolean;
};

/** A source, and how far it was read. */
export type ReadSource = Pick<HistorySource, 'place' | 'title' | 'read'>;

export type TimelineAsk = {
  readonly messageId: string;
  /** In any order. */
  readonly events: readonly ToldEvent[];
  /** `mail.destination` of a record, which names recipients that no event may name. */
  readonly destinations: readonly string[];
  /** Where it was sent; null: not known. */
  readonly region: RegionName | null;
  readonly coverage: readonly RegionCoverage[];
  readonly sources: readonly ReadSource[];
  /** Events older than so many days are removed; null: kept for ever. */
  readonly keepDays: number | null;
  /** By recipient, lower case; one that is not in it was not asked. */
  readonly suppression: ReadonlyMap<string, readonly SuppressionState[]>;
  readonly earlier: ReadonlyMap<string, EarlierMail>;
  readonly nowMs: number;
};
