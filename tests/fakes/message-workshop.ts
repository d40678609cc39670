// A workshop that does its work at once, in the thread of the test: what needs no thread of its own is tried without one.
import { readFileSync } from 'node:fs';
import { buildMessage } from '../../electron/adapters/workshop/build-message.ts';
import { printCalendar, readCalendar } from '../../electron/adapters/workshop/calendar.ts';
import { workshopTasks } from '../../electron/flows/draft/workshop-tasks.ts';
import type { Workshop } from '../../electron/ports/workshop.ts';

export function messageWorkshop(): Workshop {
  const notHere = () => Promise.reject(new Error('not here'));
  const tasks = workshopTasks({
    compileMjml: notHere,
    htmlToText: notHere,
    readMime: notHere,
    measureImage: notHere,
    buildMessage,
    printCalendar: async (fields) => printCalendar(fields, 0),
    readCalendar: async (text) => readCalendar(text),
    shippedSupport: async () =>
      JSON.parse(readFileSync('electron/adapters/workshop/caniemail.json', 'utf8')) as unknown,
    clock: { nowMs: () => 0 },
  });
  return {
    work: (task: keyof typeof tasks, takes: unknown) => (tasks[task] as (given: unknown) => unknown)(takes),
    close: async () => undefined,
  } as unknown as Workshop;
}
