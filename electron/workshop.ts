// The workshop's thread: answers orders with the tasks of the flows, and touches nothing outside.
import { parentPort } from 'node:worker_threads';
import { buffersOfAnswer } from './adapters/workshop/buffers-in.ts';
import type { WorkshopDelivery, WorkshopOrder } from './adapters/workshop/open-workshop.ts';
import { shippedSupport } from './adapters/workshop/shipped-support.ts';
import { systemClock } from './adapters/system/clock.ts';
import { workshopTasks } from './flows/draft/workshop-tasks.ts';
import { type Outcome, refuse } from '../shared/failure.ts';

const tasks = workshopTasks({
  // Large, and wanted by few: a preview need not wait for them.
  compileMjml: async (mjml) => (await import('./adapters/workshop/compile-mjml.ts')).compileMjml(mjml),
  htmlToText: async (html) => (await import('./adapters/workshop/html-to-text.ts')).htmlToText(html),
  readMime: async (mime) => (await import('./adapters/workshop/read-rendered-mime.ts')).readRenderedMime(mime),
  measureImage: async (bytes) => (await import('./adapters/workshop/measure-image.ts')).measureImage(bytes),
  buildMessage: async (work) => (await import('./adapters/workshop/build-message.ts')).buildMessage(work),
  printCalendar: async (fields) =>
    (await import('./adapters/workshop/calendar.ts')).printCalendar(fields, systemClock.nowMs()),
  readCalendar: async (text) => (await import('./adapters/workshop/calendar.ts')).readCalendar(text),
  shippedSupport,
  clock: systemClock,
});

async function answer({ task, takes }: WorkshopOrder): Promise<Outcome<unknown>> {
  try {
    // The table pairs each task with its input, which TypeScript cannot follow through a message.
    return await (tasks[task] as (given: unknown) => Promise<Outcome<unknown>>)(takes);
  } catch (error) {
    return refuse({ kind: 'bug', message: error instanceof Error ? error.message : String(error) });
  }
}

parentPort?.on('message', (order: WorkshopOrder) => {
  void answer(order).then((outcome) => {
    const delivery: WorkshopDelivery = { id: order.id, outcome };
    parentPort?.postMessage(delivery, buffersOfAnswer(order.task, outcome));
  });
});
