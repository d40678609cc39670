// The name of a source by which it is known again: made from where it is, not from how it is read.
import { createHash } from 'node:crypto';
import { assertNever } from '../../../shared/assert-never.ts';
import type { SourcePlace } from '../../../shared/history/sources.ts';

export function sourceIdOf(place: SourcePlace): string {
  const told = createHash('sha256')
    .update(JSON.stringify(whereOf(place)))
    .digest('hex');
  return `${place.kind}-${told.slice(0, 16)}`;
}

function whereOf(place: SourcePlace): readonly string[] {
  switch (place.kind) {
    case 's3':
      // A stream that writes its hours in another way from now on is another source: what it wrote before stays where it is.
      return [place.bucket, place.prefix, place.hours, place.timeZone];
    case 'logs':
      return [place.region, place.group];
    case 'insights':
    case 'export':
      return [place.region];
    case 'queue':
      return [place.queueUrl];
    case 'athena':
      return [place.region, place.database, place.table];
    default:
      return assertNever(place);
  }
}
