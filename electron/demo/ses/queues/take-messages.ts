// Takes messages out of a queue, waiting for them where the caller is willing to (SQS developer guide, "Short and long polling").
import type { Site } from '../state/region-account.ts';
import { forgetOld, type QueuedMessage, type QueueState } from './queue-state.ts';

export type Taking = {
  readonly queue: () => QueueState;
  readonly most: number;
  readonly hiddenMs: number;
  readonly waitMs: number;
  /** Brings the queue up to now; answers when something will change by itself, by the site's clock. */
  readonly settle: () => number;
  /** Nobody listens any more: nothing may be taken for them. */
  readonly hasHungUp: () => boolean;
};

export async function takeMessages(taking: Taking, site: Site): Promise<readonly QueuedMessage[]> {
  const endsMs = Date.now() + taking.waitMs;
  for (;;) {
    const dueMs = taking.settle();
    if (taking.hasHungUp() || site.bell.isClosed()) return [];
    const queue = taking.queue();
    const nowMs = site.nowMs();
    const taken = takeVisible(queue, taking, nowMs);
    const leftMs = endsMs - Date.now();
    if (taken.length > 0 || leftMs <= 0) return taken;
    const nextMs = Math.min(dueMs, ...queue.messages.map(({ visibleAtMs }) => visibleAtMs));
    await site.bell.wait(Math.max(1, Math.min(leftMs, nextMs - nowMs)));
  }
}

function takeVisible(queue: QueueState, { most, hiddenMs }: Taking, nowMs: number): readonly QueuedMessage[] {
  forgetOld(queue, nowMs);
  const taken = queue.messages
    .filter(({ visibleAtMs }) => visibleAtMs <= nowMs)
    .slice(0, most)
    .map((message) => ({
      ...message,
      visibleAtMs: nowMs + hiddenMs,
      receivedTimes: message.receivedTimes + 1,
      firstReceivedAtMs: message.firstReceivedAtMs ?? nowMs,
    }));
  const changed = new Map(taken.map((message) => [message.id, message]));
  if (taken.length > 0) queue.messages = queue.messages.map((message) => changed.get(message.id) ?? message);
  return taken;
}
