// An AWS account as the port wants it; the rest of this room is reached through here, and loaded when first needed.
import type { AwsReply } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import type { SesChange } from '../../../shared/ses-change.ts';
import type { Ses, SesOptions, SesRead, SesReadName, SesReads, SesTrial } from '../../ports/ses.ts';
import type { Call } from './call.ts';
import { changeCall } from './change-calls.ts';
import { openAccount } from './open-account.ts';
import { permissionTrials } from './permission-trials.ts';
import { createReadOnce } from './read-once.ts';
import { failed } from './reads.ts';
import { sendCall, type Sent, type Wanted } from './send-call.ts';
import type { SesSetup } from './setup.ts';

type Reply<N extends SesReadName> = AwsReply<SesReads[N]['brings']>;

export function createSes(setup: SesSetup): Ses {
  const account = openAccount(setup);
  const readOnce = createReadOnce(account, send);
  const state = { done: 0 };
  const stopOf = ({ signal }: SesOptions): AbortSignal =>
    signal === undefined ? account.closing : AbortSignal.any([account.closing, signal]);

  async function send<O>(wanted: Wanted<O>): Promise<Sent<O>> {
    const sent = await sendCall(wanted, account);
    if (sent.call !== null) state.done += 1;
    return sent;
  }

  async function read<N extends SesReadName>(what: SesRead<N>, options: SesOptions = {}): Promise<Reply<N>> {
    const reply = await readOnce.read(what, { signal: stopOf(options), fresh: options.fresh === true });
    return reply as Reply<N>;
  }

  async function change(identity: IdentityRef, wanted: SesChange, options: SesOptions = {}): Promise<AwsReply<null>> {
    const call = changeCall(identity.name, wanted);
    const refusal = readOnlyRefusal(setup, call);
    if (refusal !== null) return refusal;
    const sent = await send({ call, region: identity.region, signal: stopOf(options) });
    // Whether it failed or not: a request whose answer was lost may have been carried out.
    readOnce.forget(identity);
    return sent.ok ? { ok: true, value: null, calls: [sent.call] } : failed(sent);
  }

  async function tryAction({ region, action }: SesTrial, options: SesOptions = {}): Promise<AwsReply<null>> {
    const call = permissionTrials[action];
    if (call === undefined) return unknownTrial(action);
    const refusal = readOnlyRefusal(setup, call);
    if (refusal !== null) return refusal;
    const sent = await send({ call, region, signal: stopOf(options) });
    return sent.ok || isLetIn(sent.failure) ? { ok: true, value: null, calls: callsOf(sent) } : failed(sent);
  }

  return {
    regions: setup.regions,
    read,
    change,
    readSuppressed: () => Promise.resolve(unknownTrial('ses:ListSuppressedDestinations')),
    changeSuppression: () => Promise.resolve(unknownTrial('ses:PutSuppressedDestination')),
    tryAction,
    queue: () => ({ ...account.budgets.queue(), done: state.done }),
    close: () => {
      account.close();
      return Promise.resolve();
    },
  };
}

/** The one place where a read-only profile is kept from changing anything. */
function readOnlyRefusal({ readOnly, name }: SesSetup, { changes, operation }: Call<unknown>): AwsReply<never> | null {
  if (!readOnly || !changes) return null;
  return { ok: false, failure: { kind: 'read-only', profile: name, operation }, calls: [] };
}

/** Whoever is not allowed hears so before SES looks for what is not there, or at what is wrong with it. */
function isLetIn(failure: AwsFailure): boolean {
  if (failure.kind === 'aws-not-found') return true;
  // An endpoint that does not know the operation has not looked at permissions.
  return failure.kind === 'aws-refused' && !/^Unknown(?:Operation|Action)|InvalidAction/u.test(failure.code);
}

function callsOf({ call }: Sent<unknown>): AwsReply<null>['calls'] {
  return call === null ? [] : [call];
}

function unknownTrial(action: string): AwsReply<never> {
  const operation = action.replace(/^.*:/u, '');
  const failure: AwsFailure = { kind: 'aws-refused', operation, code: 'NoTrial', message: action };
  return { ok: false, failure, calls: [] };
}
