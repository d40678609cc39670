// What an answer about messages needs from the world: the archive first, and the account if it answers soon.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventArchive, EventStore } from '../../ports/event-store.ts';
import type { Ses } from '../../ports/ses.ts';
import type { FindSes } from './suppression-states.ts';

export type AnswerWorld = {
  readonly profileId: string;
  readonly archive: EventArchive;
  readonly accounts: Pick<AccountStore, 'openHealth'>;
  readonly clock: Clock;
  readonly findSes: FindSes;
  /** How long an answer waits for the account: what is known here must not be held up by what is asked there. */
  readonly patienceMs: number;
};

type Openable = Omit<AnswerWorld, 'archive' | 'findSes' | 'patienceMs'> & {
  readonly events: EventStore;
  readonly openAccount: () => Promise<Outcome<{ readonly ses: Ses }>>;
};

export async function openAnswerWorld(given: Openable): Promise<Outcome<AnswerWorld>> {
  const { events, openAccount, ...world } = given;
  const archive = await events.open(world.profileId);
  if (!archive.ok) return archive;
  const findSes = async (): Promise<Ses | null> => {
    const account = await openAccount();
    return account.ok ? account.value.ses : null;
  };
  return accept({ ...world, archive: archive.value, findSes, patienceMs: 2000 });
}
