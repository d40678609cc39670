// Asks every region whether an address is on its suppression list, for as long as an answer may wait.
import type { AwsGap } from '../../../shared/aws.ts';
import type { SuppressionState } from '../../../shared/history/pages.ts';
import type { Ses } from '../../ports/ses.ts';

export type Suppression = { readonly states: readonly SuppressionState[]; readonly gaps: readonly AwsGap[] };

/** Opens the account of the profile; null where it has none, or cannot be opened now. */
export type FindSes = () => Promise<Ses | null>;

export async function suppressionStates(address: string, ses: Ses, signal: AbortSignal): Promise<Suppression> {
  const asked = await Promise.all(ses.regions.map((region) => askRegion(address, region, { ses, signal })));
  return {
    states: asked.flatMap((one) => ('entry' in one ? [one] : [])),
    gaps: asked.flatMap((one) => ('failure' in one ? [one] : [])),
  };
}

type Asking = { readonly ses: Ses; readonly signal: AbortSignal };

async function askRegion(address: string, region: string, { ses, signal }: Asking): Promise<SuppressionState | AwsGap> {
  // Entries are found by their exact capitals only (developer guide, "Managing tenant suppression list entries").
  for (const about of new Set([address, address.toLowerCase()])) {
    const reply = await ses.read({ read: 'suppressed', region, about }, { signal });
    if (reply.ok) return { region, entry: reply.value };
    const { failure } = reply;
    if (failure.kind !== 'aws-not-found')
      return { region, operation: 'GetSuppressedDestination', subject: address, failure };
  }
  return { region, entry: null };
}

/** The value, or the other once the time is over; what was begun goes on without anybody waiting. */
export async function within<T>(waitMs: number, value: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<T>((end) => {
    timer = setTimeout(() => end(otherwise), waitMs);
  });
  try {
    return await Promise.race([value, over]);
  } finally {
    clearTimeout(timer);
  }
}
