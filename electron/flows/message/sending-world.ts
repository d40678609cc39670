// What is needed to ask what SES says about sending: the account, DNS, and the time.
import type { Clock } from '../../ports/clock.ts';
import type { Resolver } from '../../ports/resolver.ts';
import type { Ses, SesOptions } from '../../ports/ses.ts';

export type SendingWorld = {
  readonly ses: Pick<Ses, 'read'>;
  readonly resolver: Pick<Resolver, 'ask'>;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Past the cache, right before something is sent. */
  readonly fresh?: boolean;
};

/** As reads of SES take them. */
export function optionsOf({ signal, fresh }: Pick<SendingWorld, 'signal' | 'fresh'>): SesOptions {
  return { ...(signal && { signal }), ...(fresh && { fresh }) };
}
