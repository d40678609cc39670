// What every source needs of the world, and the shape in which it reads.
import type { Failure } from '../../../shared/failure.ts';
import type { SourcePlace } from '../../../shared/history/sources.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SourceAsk, SourceBatch } from '../../ports/event-source.ts';
import type { Ses } from '../../ports/ses.ts';
import type { Sleep } from '../../ports/sleep.ts';

export type SourceWorld = { readonly ses: Ses; readonly clock: Clock; readonly sleep: Sleep };

export type PlaceOf<K extends SourcePlace['kind']> = Extract<SourcePlace, { readonly kind: K }>;
export type AskOf<K extends SourcePlace['kind']> = SourceAsk & { readonly place: PlaceOf<K> };

export type Reading = AsyncGenerator<SourceBatch, Failure | null>;

export const emptyBatch: SourceBatch = {
  files: [],
  records: [],
  troubles: [],
  skipped: 0,
  read: null,
  done: 0,
  total: null,
  bytes: 0,
  at: null,
};
