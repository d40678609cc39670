// How main always answers: a value or a failure, never an exception.
import type { Outcome } from '../failure.ts';

export type Reply<T> = Outcome<T>;
