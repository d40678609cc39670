// What we need of SpamAssassin: the score of one message, from a spamd that the user names.
import type { SpamScore } from '../../shared/draft/outside.ts';
import type { Outcome } from '../../shared/failure.ts';

export type Spamd = {
  /** `address` is `host:port`. Refused with one sentence where nobody answers there in time, or what answers is no spamd. */
  score(address: string, message: Uint8Array, signal?: AbortSignal): Promise<Outcome<SpamScore>>;
};
