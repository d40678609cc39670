// The workshop as a worker thread: one for previews, one for everything slower, each ended and begun anew where work does not end.
import { Worker } from 'node:worker_threads';
import { type Outcome, refuse } from '../../../shared/failure.ts';
import type { Workshop, WorkshopTask, WorkshopWork } from '../../ports/workshop.ts';

/** What passes between the threads. */
export type WorkshopOrder = { readonly id: number; readonly task: WorkshopTask; readonly takes: unknown };
export type WorkshopDelivery = { readonly id: number; readonly outcome: Outcome<unknown> };

type Bench = 'preview' | 'check';

/** Seconds that honest work never needs. */
const patienceSeconds: { readonly [T in WorkshopTask]: number } = {
  preview: 10,
  check: 30,
  render: 10,
  compare: 10,
  compile: 20,
  measureImage: 5,
  textOf: 10,
  useSupport: 10,
};

/** `entryPath`: the built file that answers the orders. */
export function openWorkshop(entryPath: string): Workshop {
  const benches = { preview: openBench(entryPath), check: openBench(entryPath) };
  /** What a new thread of the checks has to be told first. */
  let support: string | null = null;

  async function work<T extends WorkshopTask>(
    task: T,
    takes: WorkshopWork[T]['takes'],
  ): Promise<Outcome<WorkshopWork[T]['brings']>> {
    const bench = benches[benchOf(task)];
    if (task === 'check' && support !== null && bench.isNew()) {
      await bench.order('useSupport', { json: support }, patienceSeconds.useSupport);
    }
    const outcome = await bench.order(task, takes, patienceSeconds[task]);
    if (task === 'useSupport' && outcome.ok) support = (takes as WorkshopWork['useSupport']['takes']).json;
    // The table pairs each task with its answer, which TypeScript cannot follow through a message.
    return outcome as Outcome<WorkshopWork[T]['brings']>;
  }

  return {
    work,
    close: async () => {
      await Promise.all([benches.preview.close(), benches.check.close()]);
    },
  };
}

function benchOf(task: WorkshopTask): Bench {
  return task === 'preview' ? 'preview' : 'check';
}

type Waiting = { readonly settle: (outcome: Outcome<unknown>) => void; readonly timer: NodeJS.Timeout };

/** A thread that is begun when it is first needed, and again after it had to be ended. */
function openBench(entryPath: string) {
  let worker: Worker | null = null;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();

  function settle(id: number, outcome: Outcome<unknown>): void {
    const one = waiting.get(id);
    if (one === undefined) return;
    clearTimeout(one.timer);
    waiting.delete(id);
    one.settle(outcome);
  }

  /** All that waits for this thread is told. */
  function end(outcome: Outcome<unknown>): void {
    const ended = worker;
    worker = null;
    for (const id of waiting.keys()) settle(id, outcome);
    void ended?.terminate();
  }

  function begin(): Worker {
    const begun = new Worker(entryPath, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    const isCurrent = (): boolean => worker === begun;
    begun.on('message', ({ id, outcome }: WorkshopDelivery) => settle(id, outcome));
    begun.on('error', (error) => {
      if (isCurrent()) end(refuse({ kind: 'bug', message: error instanceof Error ? error.message : String(error) }));
    });
    begun.on('exit', () => {
      if (isCurrent()) end(refuse({ kind: 'cancelled' }));
    });
    begun.unref();
    return begun;
  }

  return {
    isNew: () => worker === null,
    order: (task: WorkshopTask, takes: unknown, seconds: number): Promise<Outcome<unknown>> =>
      new Promise((resolve) => {
        worker ??= begin();
        const id = nextId;
        nextId += 1;
        const timer = setTimeout(() => end(refuse({ kind: 'took-too-long', seconds })), seconds * 1000);
        waiting.set(id, { settle: resolve, timer });
        worker.postMessage({ id, task, takes } satisfies WorkshopOrder);
      }),
    close: async () => {
      const ended = worker;
      end(refuse({ kind: 'cancelled' }));
      await ended?.terminate();
    },
  };
}
