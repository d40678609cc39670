// Everything that was ever sent to one address, how it went over time, and whether the address is suppressed.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { RecipientPage } from '../../../shared/history/pages.ts';
import { noFilter } from '../../../shared/history/search.ts';
import { trendOf } from '../../engine/pages/trend-of.ts';
import { familyOfDomain } from '../../engine/protocols/mx/families.ts';
import type { AnswerWorld } from './answer-world.ts';
import { type Suppression, suppressionStates, within } from './suppression-states.ts';

const rowsShown = 200;
const notAsked: Suppression = { states: [], gaps: [] };

export async function recipientPage(asked: string, world: AnswerWorld): Promise<Outcome<RecipientPage>> {
  const { archive, clock } = world;
  const address = asked.trim();
  const stretch = { fromMs: 0, untilMs: clock.nowMs() + dayMs };
  const [found, counted, { states, gaps }] = await Promise.all([
    archive.find({ kind: 'address', address }, noFilter, { offset: 0, limit: rowsShown }),
    archive.counts({ recipient: address }, stretch),
    askSuppression(address, world),
  ]);
  if (!found.ok) return found;
  if (!counted.ok) return counted;
  const { rows, total } = found.value;
  const family = rows.find((row) => row.family !== 'unknown')?.family ?? familyOfDomain(domainOf(address)) ?? 'unknown';
  return accept({ address, family, ...counted.value, rows, total, trend: trendOf(rows), suppression: states, gaps });
}

/** A source may run ahead of this clock. */
const dayMs = 86_400_000;

/** No states at all: no region was asked. */
async function askSuppression(address: string, { findSes, patienceMs }: AnswerWorld): Promise<Suppression> {
  const signal = AbortSignal.timeout(patienceMs);
  const ses = await within(patienceMs, findSes(), null);
  return ses === null ? notAsked : suppressionStates(address, ses, signal);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
