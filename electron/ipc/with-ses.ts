// A profile's AWS account without its resolver: what is asked of SES alone needs no DNS.
import type { Outcome } from '../../shared/failure.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import type { Session } from './session.ts';

export type SesWorld = Pick<AccountWorld, 'ses' | 'clock' | 'profileId'>;

export async function withSes<T>(
  session: Session,
  act: (world: SesWorld) => Outcome<T> | Promise<Outcome<T>>,
  /** The active one's where none is named. */
  profileId?: string,
): Promise<Outcome<T>> {
  const world = await session.accountWorld(profileId);
  if (!world.ok) return world;
  await world.value.resolver.close();
  return act(world.value);
}
