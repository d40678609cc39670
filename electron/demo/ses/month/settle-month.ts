// Lets the month have been: what streams and functions kept of it stands in their buckets and log groups.
import { bucketNamed } from '../objects/bucket-state.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import { bucketOfStream } from '../streams/bucket-of-stream.ts';
import { hearingStreams } from '../streams/hearing-streams.ts';
import { type MailKind, mailKinds } from './kinds.ts';
import { logShelf } from './log-shelf.ts';
import type { Month, PlannedEvent } from './open-month.ts';
import { streamShelf } from './stream-shelf.ts';

const sets = [...new Set(Object.values<MailKind>(mailKinds).map(({ configurationSet }) => configurationSet))];

export function settleMonth(site: Site, account: RegionAccount, month: Month): void {
  const { wiring, accountId } = account;
  for (const stream of wiring.streams.values()) {
    const target = bucketOfStream(stream);
    const bucket = wiring.buckets.get(target?.bucket ?? '') ?? bucketNamed(site, accountId, target?.bucket ?? '');
    const isAnyHeard = sets.some((set) => hearingStreams(site, account, { set, kind: 'send' }).includes(stream));
    if (target === null || bucket === null || !isAnyHeard) continue;
    const heard = new Map<string, boolean>();
    const isHeard = ({ planned, turn }: PlannedEvent): boolean => {
      // As it is when it is first asked for: what was written stays as it is.
      const { configurationSet: set } = planned.kind;
      const place = `${set} ${turn.is}`;
      const known = heard.get(place) ?? hearingStreams(site, account, { set, kind: turn.is }).includes(stream);
      heard.set(place, known);
      return known;
    };
    bucket.shelves.push(streamShelf({ month, stream, target, isHeard }));
  }
  for (const ran of wiring.functions.values())
    wiring.logGroups.get(ran.logGroup)?.shelves.push(logShelf({ account, month, ran }));
}
