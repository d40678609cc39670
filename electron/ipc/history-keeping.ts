// Answers about what is kept: for how long, and what goes at a person's wish; and whose mail servers are behind a domain.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { ErasureProgress, HistoryState } from '../../shared/history/sources.ts';
import type { AnswerWorld } from '../flows/history/answer-world.ts';
import { askFamilies } from '../flows/history/ask-families.ts';
import { erasePerson } from '../flows/history/erase-person.ts';
import { historyState } from '../flows/history/history-sources.ts';
import { keepFor } from '../flows/history/keep-for.ts';
import type { Announce, Answers } from './answers.ts';
import type { HistoryPlace } from './history-place.ts';
import type { HistoryRuns } from './history-runs.ts';
import { gate, type HistoryVoice } from './run-history.ts';
import type { Session } from './session.ts';

type Asked = Pick<
  Answers,
  'history.keep-for' | 'history.erasure' | 'history.erase' | 'history.stop-erasure' | 'history.ask-families'
>;

type Keeping = { readonly place: HistoryPlace; readonly runs: HistoryRuns; readonly session: Session };

export function historyKeeping({ place, runs, session }: Keeping, announce: Announce): Asked {
  const { kept, asking } = place;
  const { whileErasing, stopErasing } = erasing(place, { announce, clock: session.clock });
  async function stateNow(): Promise<Outcome<HistoryState>> {
    const history = await kept();
    return historyState(history, runs.of(history.profileId));
  }
  return {
    'history.keep-for': async ({ days }) => {
      const gone = await asking((archive) => keepFor(days, { archive, clock: session.clock }));
      return gone.ok ? stateNow() : gone;
    },
    'history.erasure': async ({ address }) =>
      whileErasing((archive, options) => archive.erasure(address.trim(), options)),
    'history.erase': async (asked) => whileErasing((archive, options) => erasePerson(asked, { archive, ...options })),
    'history.stop-erasure': async () => accept(stopErasing()),
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

type Options = { readonly signal: AbortSignal; readonly onProgress: (progress: ErasureProgress) => void };

/** Told and stopped alike: the look for what would go, and the removal. */
function erasing({ kept, asking }: HistoryPlace, { announce, clock }: HistoryVoice) {
  const stops = new Set<AbortController>();
  return {
    async whileErasing<T>(act: (archive: AnswerWorld['archive'], options: Options) => Promise<Outcome<T>>) {
      const stop = new AbortController();
      const isDue = gate(clock);
      let lastStep: ErasureProgress['step'] | null = null;
      let profileId = '';
      const onProgress = (progress: ErasureProgress): void => {
        // What begins is told at once: with it goes whether it can be cancelled.
        if (!isDue() && progress.step === lastStep) return;
        lastStep = progress.step;
        announce('history.erasing', { ...progress, profileId });
      };
      stops.add(stop);
      try {
        profileId = (await kept()).profileId;
        return await asking((archive) => act(archive, { signal: stop.signal, onProgress }));
      } finally {
        stops.delete(stop);
      }
    },
    stopErasing(): null {
      for (const stop of stops) stop.abort();
      return null;
    },
  };
}

/** What was not asked by then may be asked the next time. */
const dnsPatienceMs = 60_000;
