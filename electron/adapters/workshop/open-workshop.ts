// The workshop as worker threads: one for previews, one for whole messages, one for everything else, each ended and begun anew where work does not end.
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { type Failure, type Outcome, refuse } from '../../../shared/failure.ts';
import { buffersOfOrder } from './buffers-in.ts';
import type { Workshop, WorkshopTask, WorkshopWork } from '../../ports/workshop.ts';

/** What passes between the threads. */
export type WorkshopOrder = { readonly id: number; readonly task: WorkshopTask; readonly takes: unknown };
export type WorkshopDelivery = { readonly id: number; readonly outcome: Outcome<unknown> };

type Bench = 'preview' | 'message' | 'check';

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
  build: 60,
  readMessage: 60,
  amend: 60,
  viewRaw: 30,
  putRaw: 30,
  readPart: 30,
  printCalendar: 10,
  readCalendar: 10,
  readReceived: 60,
};

/** 50 MB of mail delay neither a preview nor a check; what is not named here is done at the bench of checks. */
const benchOf: { readonly [T in WorkshopTask]?: Bench } = {
  preview: 'preview',
  build: 'message',
  readMessage: 'message',
  amend: 'message',
  viewRaw: 'message',
  putRaw: 'message',
  readPart: 'message',
  printCalendar: 'message',
  readCalendar: 'message',
  readReceived: 'message',
};

/** `entryPath`: the built file that answers the orders. */
export function openWorkshop(entryPath: string, limits: ResourceLimits = threadLimits): Workshop {
  /** What a new thread of the checks has to be told first. */
  let support: WorkshopWork['useSupport']['takes'] | null = null;
  const benches: { readonly [B in Bench]: OpenBench } = {
    preview: openBench({ entryPath, limits, first: () => null }),
    message: openBench({ entryPath, limits, first: () => null }),
    check: openBench({ entryPath, limits, first: () => (support === null ? null : ['useSupport', support]) }),
  };

  async function work<T extends WorkshopTask>(
    task: T,
    takes: WorkshopWork[T]['takes'],
  ): Promise<Outcome<WorkshopWork[T]['brings']>> {
    const outcome = await benches[benchOf[task] ?? 'check'].order(task, takes);
    if (task === 'useSupport' && outcome.ok) support = takes as WorkshopWork['useSupport']['takes'];
    // The table pairs each task with its answer, which TypeScript cannot follow through a message.
    return outcome as Outcome<WorkshopWork[T]['brings']>;
  }

  return {
    work,
    close: async () => {
      await Promise.all(Object.values(benches).map((bench) => bench.close()));
    },
  };
}

/** Most of what reading a mail makes is thrown away at once: room for the young spares the collector half of its work. */
const threadLimits: ResourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 128 };

type Asked = readonly [task: WorkshopTask, takes: unknown];
type Waiting = { readonly asked: Asked; readonly settle: (outcome: Outcome<unknown>) => void };
type Running = Waiting & { readonly id: number; readonly timer: NodeJS.Timeout };

type OpenBench = {
  readonly order: (...asked: Asked) => Promise<Outcome<unknown>>;
  readonly close: () => Promise<void>;
};

type BenchSetup = {
  readonly entryPath: string;
  readonly limits: ResourceLimits;
  /** What a thread is told before all else. */
  readonly first: () => Asked | null;
};

/** A thread that is begun when it is first needed, and again after it had to be ended; it is given one order at a time, so that none pays for another. */
function openBench(setup: BenchSetup): OpenBench {
  let worker: Worker | null = null;
  let running: Running | null = null;
  let nextId = 1;
  const waiting: Waiting[] = [];

  function settle(outcome: Outcome<unknown>): void {
    const done = running;
    running = null;
    if (done === null) return;
    clearTimeout(done.timer);
    done.settle(outcome);
    next();
  }

  /** The thread ends with the order that it is at; those that wait are another's. */
  function end(outcome: Outcome<unknown>): void {
    void worker?.terminate();
    worker = null;
    settle(outcome);
  }

  function delivered({ id, outcome }: WorkshopDelivery): void {
    if (id === running?.id) settle(outcome);
  }

  function ended(thread: Worker, failure: Failure): void {
    if (thread === worker) end(refuse(failure));
  }

  function next(): void {
    const asked = running === null ? waiting.shift() : undefined;
    if (asked === undefined) return;
    worker ??= beginThread(setup, { delivered, ended });
    const id = nextId++;
    const seconds = patienceSeconds[asked.asked[0]];
    const timer = setTimeout(() => end(refuse({ kind: 'took-too-long', seconds })), seconds * 1000);
    running = { ...asked, id, timer };
    post(worker, id, asked.asked);
  }

  return {
    order: (...asked) =>
      new Promise((settleOrder) => {
        waiting.push({ asked, settle: settleOrder });
        next();
      }),
    close: async () => {
      const last = worker;
      for (const { settle: cancel } of waiting.splice(0)) cancel(refuse({ kind: 'cancelled' }));
      end(refuse({ kind: 'cancelled' }));
      await last?.terminate();
    },
  };
}

type Told = {
  readonly delivered: (delivery: WorkshopDelivery) => void;
  readonly ended: (thread: Worker, failure: Failure) => void;
};

function beginThread({ entryPath, limits, first }: BenchSetup, { delivered, ended }: Told): Worker {
  const thread = new Worker(entryPath, { resourceLimits: limits });
  thread.on('message', delivered);
  thread.on('error', (error: NodeJS.ErrnoException) =>
    ended(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge : bugOf(error)),
  );
  thread.on('exit', () => ended(thread, { kind: 'cancelled' }));
  thread.unref();
  const told = first();
  // Nobody waits for its answer.
  if (told !== null) post(thread, 0, told);
  return thread;
}

function post(worker: Worker, id: number, [task, takes]: Asked): void {
  worker.postMessage({ id, task, takes } satisfies WorkshopOrder, buffersOfOrder(task, takes));
}

function bugOf(error: unknown): Failure {
  return { kind: 'bug', message: error instanceof Error ? error.message : String(error) };
}

const tooLarge: Failure = {
  kind: 'bad-input',
  because: {
    en: 'This needed more memory than one draft may use and was stopped. Your text is kept. Make the template or its data smaller, then try again.',
    ja: '1 つの下書きに使えるメモリの上限を超えたため中止しました。入力した内容は残っています。テンプレートまたはデータを小さくして、もう一度お試しください。',
  },
};
