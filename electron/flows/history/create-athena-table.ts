// Makes the table that Athena is asked through, and its database, once their name was typed; the journal keeps each statement.
import { accept, type Outcome, printFailure, refuse } from '../../../shared/failure.ts';
import type { AthenaPlace, ObjectsPlace } from '../../../shared/history/sources.ts';
import { printDefinition } from '../../engine/protocols/athena/print-table.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';
import type { Sleep } from '../../ports/sleep.ts';
import { runStatement } from './run-statement.ts';

export type TablePlace = AthenaPlace & { readonly over: ObjectsPlace };
export type TableOrder = { readonly place: TablePlace; readonly typed: string; readonly signal: AbortSignal };

export type TableWorld = {
  readonly ses: Ses;
  readonly profileId: string;
  readonly accounts: Pick<AccountStore, 'addToJournal'>;
  readonly clock: Clock;
  readonly sleep: Sleep;
};

/** Stops at the first statement that fails; each leaves alone what is there already. */
export async function createAthenaTable(order: TableOrder, world: TableWorld): Promise<Outcome<null>> {
  const { place, typed } = order;
  const wanted = `${place.database}.${place.table}`;
  if (typed.trim() !== wanted) return refuse({ kind: 'not-confirmed', typed: typed.trim(), wanted });
  for (const sql of printDefinition(place.over, place)) {
    const done = await runJournalled(sql, order, world);
    if (!done.ok) return done;
  }
  return accept(null);
}

async function runJournalled(sql: string, { place, signal }: TableOrder, world: TableWorld): Promise<Outcome<null>> {
  const { ses, sleep, accounts, clock, profileId } = world;
  const done = await runStatement({ place, sql, signal }, { events: ses.events, sleep });
  // Nothing was sent, and so nothing is to be kept of it.
  if (!done.ok && (done.failure.kind === 'read-only' || done.failure.kind === 'cancelled')) return done;
  const { region, database, table, workGroup } = place;
  const caller = await ses.read({ read: 'caller', region, about: null });
  const kept = await accounts.addToJournal({
    atMs: clock.nowMs(),
    profileId,
    accountId: caller.ok ? caller.value.accountId : null,
    operation: 'StartQueryExecution',
    identity: { name: `${database}.${table}`, region },
    input: { QueryString: sql, WorkGroup: workGroup },
    result: done.ok ? 'done' : 'failed',
    requestId: done.ok ? done.value : null,
    message: done.ok ? null : printFailure(done.failure),
  });
  if (!done.ok) return done;
  return kept.ok ? accept(null) : kept;
}
