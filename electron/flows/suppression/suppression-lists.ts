// The suppression lists that were read, in memory only: they are personal data, and gone when the program ends.
import type { RegionName } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { SuppressionChange, SuppressionFilter } from '../../../shared/health/asks.ts';
import type { SuppressionPage } from '../../../shared/health/suppression.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';
import { type IndexPage, type SuppressionIndex, suppressionIndex } from './suppression-index.ts';

export type ListPlace = { readonly profileId: string; readonly region: RegionName };

export type ReadingRun = { readonly ses: Ses; readonly clock: Clock; readonly signal: AbortSignal };

export type AskedPage = IndexPage & { readonly filter: SuppressionFilter; readonly find: string | null };

type Held = {
  index: SuppressionIndex;
  isComplete: boolean;
  readAtMs: number | null;
  failure: AwsFailure | null;
  /** What is being read now, which changes must reach, too. */
  coming: SuppressionIndex | null;
};

export type SuppressionLists = ReturnType<typeof suppressionLists>;

export function suppressionLists() {
  const lists = new Map<string, Held>();

  function heldAt({ profileId, region }: ListPlace): Held {
    const key = `${profileId} ${region}`;
    const held = lists.get(key) ?? {
      index: suppressionIndex(),
      isComplete: false,
      readAtMs: null,
      failure: null,
      coming: null,
    };
    lists.set(key, held);
    return held;
  }

  return {
    page: (place: ListPlace, { filter, find, ...asked }: AskedPage): SuppressionPage => {
      const { index, isComplete, readAtMs, failure } = heldAt(place);
      return {
        region: place.region,
        total: index.size(),
        matching: index.matching(filter),
        offset: asked.offset,
        rows: index.page(filter, asked),
        complete: isComplete,
        readAtMs,
        failure,
        foundAt: find === null ? null : index.placeOf(filter, find),
      };
    },
    all: (place: ListPlace, filter: SuppressionFilter) => heldAt(place).index.all(filter),
    /** How an address is spelled there; `isWhole` where the list is known to its end. */
    spellings: (place: ListPlace, address: string) => {
      const { index, isComplete } = heldAt(place);
      return { spellings: index.spellings(address), isWhole: isComplete };
    },
    /** What SES has carried out, so that nothing has to be read again. */
    changed: (place: ListPlace, change: SuppressionChange, atMs: number): void => {
      const { index, coming } = heldAt(place);
      for (const each of new Set([index, coming ?? index])) each.change(change, atMs);
    },
    /** Null when the whole list was read. */
    read: (place: ListPlace, run: ReadingRun, onRead: (entries: number) => void) =>
      readInto(heldAt(place), { ...run, region: place.region }, onRead),
    /** Of profiles that are no more, nothing is kept. */
    keepOnly: (profileIds: readonly string[]): void => {
      for (const key of lists.keys()) if (!profileIds.includes(key.split(' ')[0] ?? '')) lists.delete(key);
    },
  };
}

type Reading = ReadingRun & { readonly region: RegionName };

/** A list that is complete stays until the new one is, too; a part of one gives way to a larger part. */
async function readInto(
  held: Held,
  { ses, clock, signal, region }: Reading,
  onRead: (entries: number) => void,
): Promise<AwsFailure | null> {
  const coming = suppressionIndex();
  held.coming = coming;
  held.failure = null;
  const reply = await ses.readSuppressed(
    region,
    (entries) => {
      coming.add(entries);
      if (!held.isComplete && coming.size() > held.index.size()) held.index = coming;
      onRead(coming.size());
    },
    { signal },
  );
  held.coming = null;
  const failure = reply.ok ? null : reply.failure;
  if (failure === null) Object.assign(held, { index: coming, isComplete: true });
  if (held.index === coming) {
    coming.settle();
    held.readAtMs = clock.nowMs();
  }
  if (failure !== null && failure.kind !== 'cancelled') held.failure = failure;
  return failure;
}
