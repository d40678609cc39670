// An SQS queue as the simulated account keeps it, and what is done with it from inside: finding, putting, forgetting.
import { uuidOf } from '../messages/message-id.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';

export type QueuedMessage = {
  readonly id: string;
  readonly body: string;
  readonly sentAtMs: number;
  /** It is in flight before, or delayed. */
  readonly visibleAtMs: number;
  readonly receivedTimes: number;
  readonly firstReceivedAtMs: number | null;
};

export type QueueState = {
  readonly name: string;
  readonly arn: string;
  readonly createdAtMs: number;
  changedAtMs: number;
  purgedAtMs: number | null;
  /** Those that were set or have a default, by the API's names. */
  attributes: ReadonlyMap<string, string>;
  messages: readonly QueuedMessage[];
};

export type Queues = {
  readonly byName: Map<string, QueueState>;
  /** When a queue of that name was last deleted. */
  readonly deletedAtMs: Map<string, number>;
};

export function queueArn({ accountId, region }: Pick<RegionAccount, 'accountId' | 'region'>, name: string): string {
  return `arn:aws:sqs:${region}:${accountId}:${name}`;
}

/** Null where there is none. */
export function queueByArn(site: Site, arn: string): QueueState | null {
  const [, region, accountId, name] = /^arn:aws:sqs:([a-z0-9-]+):(\d{12}):([\w-]+)$/u.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || name === undefined) return null;
  return site.region(accountId, region).wiring.queues.byName.get(name) ?? null;
}

export function secondsOf({ attributes }: QueueState, name: string): number {
  return Number(attributes.get(name) ?? 0);
}

export function putMessage(queue: QueueState, body: string, { atMs, seed }: { atMs: number; seed: string }): void {
  const visibleAtMs = atMs + secondsOf(queue, 'DelaySeconds') * 1000;
  const message = { id: uuidOf(seed), body, sentAtMs: atMs, visibleAtMs, receivedTimes: 0, firstReceivedAtMs: null };
  queue.messages = [...queue.messages, message];
}

/** SQS developer guide, "MessageRetentionPeriod". */
export function forgetOld(queue: QueueState, nowMs: number): void {
  const keptMs = secondsOf(queue, 'MessageRetentionPeriod') * 1000;
  if (queue.messages.some(({ sentAtMs }) => sentAtMs + keptMs <= nowMs))
    queue.messages = queue.messages.filter(({ sentAtMs }) => sentAtMs + keptMs > nowMs);
}
