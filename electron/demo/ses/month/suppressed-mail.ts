// What is sent to somebody who complained before: SES takes it on, and the account's suppression list keeps it back.
import { letters } from './plan-day.ts';
import { suppressed } from './plan-turns.ts';
import { dayOf, type Planned } from './planned.ts';

/** Of mail of the month, of which every letter is gone through once, when the first is asked about. */
export function suppressing(sinceMs: number, nowMs: number): (planned: Planned) => Planned {
  let complained: ReadonlyMap<string, number> | null = null;
  return (planned) => {
    complained ??= complaintsIn(sinceMs, nowMs);
    const fromMs = complained.get(planned.addresses[0] ?? '') ?? Infinity;
    // What cannot be rendered never comes as far as the list.
    return planned.atMs > fromMs && planned.turns[0]?.is === 'send' ? { ...planned, turns: suppressed } : planned;
  };
}

/** By address, when each complained first: nobody gets a second letter to complain about. */
function complaintsIn(sinceMs: number, nowMs: number): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const today = dayOf(nowMs);
  for (let day = dayOf(sinceMs); day <= today; day += 1)
    for (const { atMs, addresses, turns } of letters(day, today)) {
      const [address = ''] = addresses;
      const complaint = turns.find(({ is }) => is === 'complaint');
      if (complaint === undefined || atMs < sinceMs || first.has(address)) continue;
      first.set(address, atMs + complaint.afterMs);
    }
  return first;
}
