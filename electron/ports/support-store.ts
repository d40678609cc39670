// What we need of the disk for newer caniemail data than was shipped.
import type { Outcome } from '../../shared/failure.ts';

export type SupportStore = {
  /** Null where none was taken yet. */
  openSupport(): Promise<Outcome<string | null>>;
  saveSupport(json: string): Promise<Outcome<null>>;
};
