// The large buffers of what passes between threads: they are moved, which costs nothing, where small ones are copied.
import type { WorkshopTask } from '../../ports/workshop.ts';

/** Whose bytes nobody looks at again on the side that they leave. */
const moved: ReadonlySet<WorkshopTask> = new Set([
  'readMessage',
  'amend',
  'viewRaw',
  'putRaw',
  'readPart',
  'readReceived',
]);

/** Of an order: what the one who asks gives away. */
export const buffersOfOrder = (task: WorkshopTask, takes: unknown): readonly ArrayBuffer[] =>
  moved.has(task) ? buffersIn(takes) : [];

/** Of an answer. */
export const buffersOfAnswer = (task: WorkshopTask, outcome: unknown): readonly ArrayBuffer[] =>
  task === 'build' || moved.has(task) ? buffersIn(outcome) : [];

const largeBytes = 64 * 1024;

/** In the value and in what it directly holds, lists and maps looked through. */
function buffersIn(value: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  look(value, 5, found);
  return [...found];
}

function look(value: unknown, levels: number, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null || levels === 0) return;
  if (value instanceof Uint8Array) {
    const { buffer } = value;
    // A view of a part of it may have others beside it, which go with it: they were made for this answer as well.
    if (buffer instanceof ArrayBuffer && buffer.byteLength >= largeBytes) found.add(buffer);
    return;
  }
  const inside = value instanceof Map ? value.values() : Object.values(value);
  for (const each of inside) look(each, levels - 1, found);
}
