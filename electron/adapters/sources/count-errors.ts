// Counts what Firehose could not deliver in the time that is asked for: it is not read, but said.
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import { neighbourMs } from '../../engine/protocols/firehose-prefix/plan.ts';
import type { AskOf, SourceWorld } from './source-world.ts';
import { troubles } from './trouble-texts.ts';

/** 1000 objects in each. */
const mostPages = 20;

export async function countErrors(
  { place, stretch, signal }: AskOf<'s3'>,
  { ses }: Pick<SourceWorld, 'ses'>,
): Promise<readonly SourceTrouble[]> {
  const { bucket, errorPrefix, region } = place;
  if (errorPrefix === null) return [];
  const where = `s3://${bucket}/${errorPrefix}`;
  let [count, pages] = [0, 0];
  let next: string | null = null;
  do {
    const reply = await ses.events.listObjects(region, { bucket, prefix: errorPrefix, next }, { signal });
    if (!reply.ok)
      return reply.failure.kind === 'aws-permission-missing' ? [troubles.uncounted(where, reply.failure.action)] : [];
    count += reply.value.objects.filter(
      ({ bytes, changedAtMs }) =>
        bytes > 0 && changedAtMs >= stretch.fromMs && changedAtMs < stretch.untilMs + neighbourMs,
    ).length;
    next = reply.value.next;
    pages += 1;
  } while (next !== null && pages < mostPages);
  if (next !== null) return [troubles.tooManyErrors(where, count)];
  return count === 0 ? [] : [troubles.undelivered(where, count)];
}
