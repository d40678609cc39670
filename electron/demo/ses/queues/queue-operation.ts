// One operation of SQS, and what its input is read with, whichever protocol it came by.
import { type Input, objectIn, optionalNumberIn, optionalTextIn, type Shape } from '../query/shape.ts';
import type { Scene } from '../wire/asked.ts';
import type { Heard } from '../wire/heard.ts';
import { CodedError } from '../wire/wire-error.ts';
import { missingParameter, outOfBounds } from './queue-errors.ts';
import type { QueueState } from './queue-state.ts';

export type QueueScene = Scene & Pick<Heard, 'hasHungUp'> & { readonly host: string };

export type QueueOperation = {
  readonly name: string;
  readonly run: (input: Input, scene: QueueScene) => Shape | Promise<Shape>;
};

export function requiredIn(input: Input, name: string): string {
  const value = optionalTextIn(input, name);
  if (value === undefined) throw missingParameter(name);
  return value;
}

export function boundedIn(input: Input, name: string, [least, most]: readonly [number, number]): number | undefined {
  const value = optionalNumberIn(input, name);
  if (value !== undefined && (!Number.isInteger(value) || value < least || value > most))
    throw outOfBounds(name, String(value), `between ${least} and ${most}`);
  return value;
}

export function textMapIn(input: Input, name: string): ReadonlyMap<string, string> {
  const given = objectIn(input, name) ?? {};
  return new Map(Object.keys(given).map((key) => [key, optionalTextIn(given, key) ?? '']));
}

/** SQS developer guide, "Queue and message identifiers": here with the simulator's own host. */
export function queueUrl({ host, caller }: QueueScene, name: string): string {
  return `http://${host}/${caller.key.accountId}/${name}`;
}

/** By the path of its URL alone: a program may know the simulator by another name. */
export function queueIn(input: Input, scene: QueueScene): QueueState {
  const url = requiredIn(input, 'QueueUrl');
  const [, accountId, name = ''] = /\/(\d{12})\/([\w-]+)$/u.exec(url) ?? [];
  if (accountId !== undefined && accountId !== scene.caller.key.accountId)
    throw new CodedError('AccessDenied', 'Access to the resource is denied.', 403);
  return queueNamed(name, scene);
}

export function queueNamed(name: string, scene: QueueScene): QueueState {
  const queue = scene.account().wiring.queues.byName.get(name);
  if (queue === undefined) throw new CodedError('QueueDoesNotExist', 'The specified queue does not exist.');
  return queue;
}
