// Sends one call: waits for its turn, tries again where that can help, and keeps the evidence.
import { setTimeout as sleep } from 'node:timers/promises';
import type { AwsCall, RegionName } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { Budgets } from './budgets.ts';
import type { Call, Clients } from './call.ts';
import { callFailure, type FailureWorld, refusalOf } from './call-failure.ts';
import { type Heard, nothingHeard } from './connection.ts';
import { networkCode } from './connection-failure.ts';
import type { CredentialsKeeper } from './credentials.ts';
import { codeOf, messageOf } from './error-codes.ts';
import { longestPauseMs } from './longest-pause.ts';
import { printAnswer } from './print-answer.ts';
import type { Policy } from './setup.ts';

export type Sent<O> =
  | { readonly ok: true; readonly output: O; readonly call: AwsCall }
  /** No call where nothing was sent. */
  | { readonly ok: false; readonly failure: AwsFailure; readonly call: AwsCall | null };

export type Wanted<O> = { readonly call: Call<O>; readonly region: RegionName; readonly signal: AbortSignal };

export type SendWorld = FailureWorld & {
  readonly policy: Policy;
  readonly clients: (region: RegionName) => Clients;
  readonly credentials: CredentialsKeeper;
  readonly budgets: Budgets;
};

/** What the tries of one call have come to so far. */
type Tries = { count: number; askedAtMs: number; elapsedMs: number };
type Tried<O> =
  | { readonly ok: true; readonly output: O; readonly heard: Heard }
  | { readonly ok: false; readonly error: unknown; readonly heard: Heard };

const cancelled: AwsFailure = { kind: 'cancelled' };

export async function sendCall<O>(wanted: Wanted<O>, world: SendWorld): Promise<Sent<O>> {
  // Before its turn in the queue: without credentials there is nothing to wait for.
  const credentials = await world.credentials.current();
  if (!credentials.ok) return { ok: false, failure: credentials.failure, call: null };
  const tries: Tries = { count: 0, askedAtMs: 0, elapsedMs: 0 };
  for (;;) {
    const tried = await tryOnce(wanted, tries, world);
    if (tried === null) return { ok: false, failure: cancelled, call: null };
    if (tried.ok) {
      const call = evidence(wanted, { tries, heard: tried.heard, answer: tried.output }, world);
      return { ok: true, output: tried.output, call };
    }
    if (!wanted.signal.aborted && tries.count < world.policy.attempts && isWorthAnother(tried, wanted.call)) {
      await pause(wanted, tries, world);
      continue;
    }
    return fail(wanted, { ...tried, tries }, world);
  }
}

/** Null where it was given up before it was sent. */
async function tryOnce<O>(wanted: Wanted<O>, tries: Tries, world: SendWorld): Promise<Tried<O> | null> {
  const { call, region, signal } = wanted;
  const budget = world.budgets.of(region, call.operation);
  if (!(await budget.enter(signal, tries.count === 0 ? 'last' : 'first'))) return null;
  const heard = nothingHeard();
  const startedAtMs = performance.now();
  if (tries.count === 0) tries.askedAtMs = world.setup.clock.nowMs();
  tries.count += 1;
  const tried = await call.send(world.clients(region), { abortSignal: signal, heard }).then(
    (output): Tried<O> => ({ ok: true, output, heard }),
    (error: unknown): Tried<O> => ({ ok: false, error, heard }),
  );
  tries.elapsedMs += performance.now() - startedAtMs;
  const isThrottled = !tried.ok && refusalOf(tried.error, heard) === 'throttled';
  budget.answered(isThrottled ? 'throttled' : 'well');
  return tried;
}

function isWorthAnother<O>({ error, heard }: Tried<O> & { readonly ok: false }, { changes }: Call<O>): boolean {
  const refusal = refusalOf(error, heard);
  if (refusal === 'throttled') return true;
  if (changes) return false;
  // A connection that was lost on the way; one that could not be made at all will not be made a second later either.
  return refusal === 'unavailable' || (refusal === null && /^(ECONNRESET|EPIPE)$/u.test(networkCode(error) ?? ''));
}

/** Full jitter: anything up to a bound that doubles each time (AWS architecture blog, "Exponential backoff and jitter"). */
async function pause<O>({ call, signal }: Wanted<O>, { count }: Tries, { policy }: SendWorld): Promise<void> {
  const longestMs = longestPauseMs(call, count, policy);
  await sleep(Math.random() * longestMs, undefined, { signal }).catch(() => undefined);
}

type Ended = { readonly error: unknown; readonly heard: Heard; readonly tries: Tries };

async function fail<O>(wanted: Wanted<O>, { error, heard, tries }: Ended, world: SendWorld): Promise<Sent<O>> {
  const { call, region, signal } = wanted;
  const isRefused = refusalOf(error, heard) !== null;
  const answer = isRefused ? { code: codeOf(error), message: messageOf(error) } : null;
  const kept = evidence(wanted, { tries, heard, answer }, world);
  if (signal.aborted) return { ok: false, failure: cancelled, call: kept };
  const failure = await callFailure({ error, heard }, { ...call, region }, world);
  if (failure.kind === 'aws-credentials-expired' || failure.kind === 'aws-credentials-wrong')
    world.credentials.forget();
  return { ok: false, failure, call: kept };
}

type Came = { readonly tries: Tries; readonly heard: Heard; readonly answer: unknown };

function evidence<O>({ call, region }: Wanted<O>, { tries, heard, answer }: Came, { redaction }: SendWorld): AwsCall {
  const { service, operation, subject } = call;
  return {
    service,
    operation,
    region,
    subject,
    requestId: heard.requestId === null ? null : redaction.clean(heard.requestId),
    askedAtMs: tries.askedAtMs,
    elapsedMs: Math.round(tries.elapsedMs),
    attempts: tries.count,
    cached: false,
    answer: answer === null ? null : printAnswer(answer, redaction),
  };
}
