// A store of runs that forgets when the test ends.
import type { RunStore, SendLoad } from '../../electron/ports/run-store.ts';
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';
import type { LabRun } from '../../shared/message/lab.ts';
import { labRunLine } from '../../shared/message/lab-run.ts';
import type { SendRun } from '../../shared/message/send.ts';
import { sendRunLine } from '../../shared/message/send-run.ts';

export function memoryRuns(): RunStore {
  const sends = new Map<string, SendRun>();
  const loads = new Map<string, SendLoad>();
  const labs = new Map<string, LabRun>();
  const done = Promise.resolve(accept(null));
  const found = <T>(kept: Map<string, T>, key: string): Promise<Outcome<T>> => {
    const value = kept.get(key);
    return Promise.resolve(value === undefined ? refuse(notFound(key)) : accept(value));
  };
  const of = <T extends SendRun | LabRun>(kept: Map<string, T>, wanted: string): readonly T[] =>
    [...kept.values()]
      .filter(({ profileId }) => profileId === wanted)
      .toSorted((one, other) => other.startedAtMs - one.startedAtMs);

  return {
    listSends: (profileId) => Promise.resolve(accept(of(sends, profileId).map(sendRunLine))),
    openSend: (profileId, id) => found(sends, `${profileId} ${id}`),
    saveSend: (run) => {
      sends.set(`${run.profileId} ${run.id}`, run);
      return done;
    },
    removeSend: (profileId, id) => {
      sends.delete(`${profileId} ${id}`);
      loads.delete(`${profileId} ${id}`);
      return done;
    },
    saveLoad: (profileId, id, load) => {
      loads.set(`${profileId} ${id}`, load);
      return done;
    },
    openLoad: (profileId, id) => found(loads, `${profileId} ${id}`),
    removeLoad: (profileId, id) => {
      loads.delete(`${profileId} ${id}`);
      return done;
    },
    listLabs: (profileId) => Promise.resolve(accept(of(labs, profileId).map(labRunLine))),
    openLab: (profileId, id) => found(labs, `${profileId} ${id}`),
    saveLab: (run) => {
      labs.set(`${run.profileId} ${run.id}`, run);
      return done;
    },
    removeLab: (profileId, id) => {
      labs.delete(`${profileId} ${id}`);
      return done;
    },
    removeProfile: (profileId) => {
      for (const kept of [sends, labs])
        for (const [key, run] of kept) if (run.profileId === profileId) kept.delete(key);
      for (const key of loads.keys()) if (key.startsWith(`${profileId} `)) loads.delete(key);
      return done;
    },
  };
}
