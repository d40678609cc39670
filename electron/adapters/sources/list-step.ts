// Lists what stands under one prefix, page by page, without what is not wanted and what was read before.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { Stretch } from '../../../shared/history/sources.ts';
import type { ListingStep } from '../../engine/protocols/firehose-prefix/plan.ts';
import type { StoredObject } from '../../ports/event-cloud.ts';
import type { AskOf, SourceWorld } from './source-world.ts';

export type ListedPage = { readonly fresh: readonly StoredObject[]; readonly skipped: number };

export type ListingEnd = {
  readonly failure: AwsFailure | null;
  /** All that there is was written at other times than are asked for: so many objects. */
  readonly outside: number;
};

export type Listing = {
  readonly step: ListingStep;
  /** Written in this time, where the keys do not tell; null: any. */
  readonly between: Stretch | null;
};

export async function* listStep(
  { step, between }: Listing,
  { place, knownFiles, signal }: AskOf<'s3'>,
  { ses }: Pick<SourceWorld, 'ses'>,
): AsyncGenerator<ListedPage, ListingEnd> {
  const { bucket, region, errorPrefix } = place;
  const asked = { bucket, prefix: step.prefix };
  const nameOf = ({ key }: StoredObject): string => `s3://${bucket}/${key}`;
  let [wanted, outside] = [0, 0];
  let next: string | null = null;
  do {
    const reply = await ses.events.listObjects(region, { ...asked, next }, { signal });
    if (!reply.ok) return { failure: reply.failure, outside: 0 };
    const there = reply.value.objects.filter(
      ({ key, bytes }) => bytes > 0 && isWanted(key, step) && (errorPrefix === null || !key.startsWith(errorPrefix)),
    );
    const timely = there.filter((object) => between === null || isBetween(object, between));
    const known = await knownFiles(timely.map((object) => ({ name: nameOf(object), version: object.etag })));
    const fresh = timely.filter((object) => !known.has(nameOf(object)));
    wanted += timely.length;
    outside += there.length - timely.length;
    yield { fresh, skipped: timely.length - fresh.length };
    // A token that was there before would list the same page for ever.
    next = reply.value.next === next ? null : reply.value.next;
  } while (next !== null);
  return { failure: null, outside: wanted === 0 ? outside : 0 };
}

function isWanted(key: string, { only }: ListingStep): boolean {
  return only === null || only.some((hour) => key.startsWith(hour));
}

function isBetween({ changedAtMs }: StoredObject, { fromMs, untilMs }: Stretch): boolean {
  return changedAtMs >= fromMs && changedAtMs < untilMs;
}
