// Tries an action without effect: whoever is not allowed hears so before AWS looks for what is not there.
import type { AwsReply } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { CallerIdentity } from '../../../shared/ses.ts';
import type { SesTrial } from '../../ports/ses.ts';
import { failed, type Send } from './answers.ts';
import type { Call } from './call.ts';
import { permissionTrials } from './permission-trials.ts';

export type TrialWorld = {
  readonly send: Send;
  readonly caller: () => Promise<AwsReply<CallerIdentity>>;
  /** Why the call must not be sent at all; null where it may. */
  readonly refusalOf: (call: Call<unknown>) => AwsReply<never> | null;
};

/** SNS refuses everybody who asks about a topic of another account, whatever their own permissions are. */
const ownersOnly = /^sns:/u;

export async function tryAction(
  { region, action }: SesTrial,
  { send, caller, refusalOf }: TrialWorld,
): Promise<AwsReply<null>> {
  const owner = ownersOnly.test(action) ? await caller() : null;
  if (owner !== null && !owner.ok) return owner;
  const call = permissionTrials({ region, accountId: owner?.value.accountId ?? '' })[action];
  if (call === undefined) return unknownTrial(action);
  const refusal = refusalOf(call);
  if (refusal !== null) return refusal;
  const sent = await send(call);
  const calls = sent.call === null ? [] : [sent.call];
  return sent.ok || isLetIn(sent.failure) ? { ok: true, value: null, calls } : failed(sent);
}

function isLetIn(failure: AwsFailure): boolean {
  if (failure.kind === 'aws-not-found') return true;
  // An endpoint that does not know the operation has not looked at permissions.
  return failure.kind === 'aws-refused' && !/^Unknown(?:Operation|Action)|InvalidAction/u.test(failure.code);
}

function unknownTrial(action: string): AwsReply<never> {
  const operation = action.replace(/^.*:/u, '');
  const failure: AwsFailure = { kind: 'aws-refused', operation, code: 'NoTrial', message: action };
  return { ok: false, failure, calls: [] };
}
