// Answers about what is kept: for how long, and what goes at a person's wish; and whose mail servers are behind a domain.
import type { Outcome } from '../../shared/failure.ts';
import type { HistoryState } from '../../shared/history/sources.ts';
import { askFamilies } from '../flows/history/ask-families.ts';
import { erasePerson } from '../flows/history/erase-person.ts';
import { historyState } from '../flows/history/history-sources.ts';
import { keepFor } from '../flows/history/keep-for.ts';
import type { Answers } from './answers.ts';
import type { HistoryPlace } from './history-place.ts';
import type { HistoryRuns } from './history-runs.ts';
import type { Session } from './session.ts';

type Asked = Pick<Answers, 'history.keep-for' | 'history.erasure' | 'history.erase' | 'history.ask-families'>;

export function historyKeeping({ kept, asking }: HistoryPlace, runs: HistoryRuns, session: Session): Asked {
  async function stateNow(): Promise<Outcome<HistoryState>> {
    const history = await kept();
    return historyState(history, runs.of(history.profileId));
  }
  return {
    'history.keep-for': async ({ days }) => {
      const gone = await asking((archive) => keepFor(days, { archive, clock: session.clock }));
      return gone.ok ? stateNow() : gone;
    },
    'history.erasure': async ({ address }) => asking((archive) => archive.erasure(address.trim())),
    // Nothing stops it half-way: what a person asked to be gone is to be gone.
    'history.erase': async (asked) =>
      asking((archive) => erasePerson(asked, { archive, signal: new AbortController().signal })),
    'history.ask-families': async () => {
      const world = await session.auditWorld();
      try {
        const { resolver } = world;
        const signal = AbortSignal.timeout(dnsPatienceMs);
        return await asking((archive) => askFamilies({ archive, resolver, signal }));
      } finally {
        await world.resolver.close();
      }
    },
  };
}

/** What was not asked by then may be asked the next time. */
const dnsPatienceMs = 60_000;
