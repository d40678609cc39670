// What readers of the month said is heeded: who unsubscribed gets no more letters, who complained gets nothing more at all.
import { mailKinds } from './kinds.ts';
import { letters } from './plan-day.ts';
import { keptBackAsComplaint } from './plan-turns.ts';
import { dayOf, type Planned } from './planned.ts';

type SaidBy = { readonly unsubscribed: ReadonlyMap<string, number>; readonly complained: ReadonlyMap<string, number> };

/** Of mail of the month, of which every letter is gone through once, when the first is asked about; none: it is not sent. */
export function heedingReaders(sinceMs: number, nowMs: number): (planned: Planned) => readonly Planned[] {
  let said: SaidBy | null = null;
  return (planned) => {
    said ??= saidIn(sinceMs, nowMs);
    if (isAfter(planned, said.unsubscribed) && planned.kind === mailKinds.letter) return [];
    // What cannot be rendered never comes as far as the list.
    const isKeptBack = isAfter(planned, said.complained) && planned.turns[0]?.is === 'send';
    return [isKeptBack ? { ...planned, turns: keptBackAsComplaint } : planned];
  };
}

function isAfter({ addresses: [address = ''], atMs }: Planned, since: ReadonlyMap<string, number>): boolean {
  return atMs > (since.get(address) ?? Infinity);
}

/** By address, when each said so first. What they were not sent they say nothing of; one letter is over before the next. */
function saidIn(sinceMs: number, nowMs: number): SaidBy {
  const unsubscribed = new Map<string, number>();
  const complained = new Map<string, number>();
  const today = dayOf(nowMs);
  for (let day = dayOf(sinceMs); day <= today; day += 1)
    for (const letter of letters(day, today)) {
      const { atMs, addresses, turns } = letter;
      if (atMs < sinceMs || isAfter(letter, unsubscribed) || isAfter(letter, complained)) continue;
      for (const { is, afterMs } of turns) {
        const into = is === 'subscription' ? unsubscribed : is === 'complaint' ? complained : null;
        into?.set(addresses[0] ?? '', atMs + afterMs);
      }
    }
  return { unsubscribed, complained };
}
