// Tests a profile's connection to AWS: who we are, which regions answer, and what may be done there.
import { assertNever } from '../../shared/assert-never.ts';
import type { AwsReply, RegionName } from '../../shared/aws.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import { accept, type Outcome, printFailure, refuse } from '../../shared/failure.ts';
import type { AwsProfile, Profile } from '../../shared/profile.ts';
import type { PermissionTrial, ProfileTest, RegionTrial } from '../../shared/profile-test.ts';
import type { CallerIdentity } from '../../shared/ses.ts';
import { printPolicies } from '../engine/publish/iam-policy.ts';
import { type Permission, permissions } from '../engine/publish/permissions.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ses, SesOptions } from '../ports/ses.ts';
import type { OpenSes, SignIn } from './open-ses.ts';

export type TestWorld = { readonly openSes: OpenSes; readonly clock: Clock };
export type TestOptions = SignIn & { readonly signal?: AbortSignal };

type Learnt = Pick<ProfileTest, 'caller' | 'failure' | 'regions'>;
type Trial = { readonly ses: Ses; readonly readOnly: boolean; readonly options: SesOptions };

export async function testConnection(
  profile: Profile,
  { openSes, clock }: TestWorld,
  { signal, ...signIn }: TestOptions = {},
): Promise<Outcome<ProfileTest>> {
  if (profile.kind !== 'aws') return refuse({ kind: 'not-allowed', because: noAccount });
  const opened = await openSes(profile, signIn);
  const learnt = opened.ok
    ? await learn(opened.value, profile, signal)
    : { caller: null, failure: opened.failure, regions: [] };
  if (signal?.aborted === true) return refuse({ kind: 'cancelled' });
  return accept({
    profileId: profile.id,
    testedAtMs: clock.nowMs(),
    ...learnt,
    policies: printPolicies(learnt.caller),
  });
}

async function learn(ses: Ses, { readOnly }: AwsProfile, signal: AbortSignal | undefined): Promise<Learnt> {
  const trial: Trial = { ses, readOnly, options: { fresh: true, ...(signal === undefined ? {} : { signal }) } };
  try {
    const who = await readCaller(trial);
    if (who.failure !== null && reachOf(who.failure) === 'account') return { ...who, regions: [] };
    return { ...who, regions: await Promise.all(ses.regions.map((region) => tryRegion(trial, region))) };
  } finally {
    await ses.close();
  }
}

/** One region after the other: a region that does not answer leaves the question open, and a refusal counts everywhere. */
async function readCaller({ ses, options }: Trial): Promise<{
  readonly caller: CallerIdentity | null;
  readonly failure: AwsFailure | null;
}> {
  let failure: AwsFailure | null = null;
  for (const region of ses.regions) {
    const reply = await ses.read({ read: 'caller', region, about: null }, options);
    if (reply.ok) return { caller: reply.value, failure: null };
    failure ??= reply.failure;
    if (reachOf(reply.failure) === 'account') return { caller: null, failure: reply.failure };
  }
  return { caller: null, failure };
}

/** GetAccount says whether SES answers here at all, and how fast; it counts as its own trial. */
async function tryRegion({ ses, readOnly, options }: Trial, region: RegionName): Promise<RegionTrial> {
  const probe = await ses.read({ read: 'account', region, about: null }, options);
  const elapsedMs = probe.calls.at(-1)?.elapsedMs ?? 0;
  if (!probe.ok && reachOf(probe.failure) !== 'call')
    return { region, failure: probe.failure, elapsedMs, permissions: [] };
  const tried = permissions.map(async (permission): Promise<PermissionTrial> => {
    if (permission.action === 'ses:GetAccount') return trialOf(permission, probe);
    if (permission.changes && readOnly) return { ...shown(permission), result: 'not-tried', says: profileIsReadOnly };
    if (permission.needsPlace === true) return { ...shown(permission), result: 'not-tried', says: placeDecides };
    return trialOf(permission, await ses.tryAction({ region, action: permission.action }, options));
  });
  return { region, failure: null, elapsedMs, permissions: await Promise.all(tried) };
}

function shown({ action, panel }: Permission): Pick<PermissionTrial, 'action' | 'panel'> {
  return { action, panel };
}

function trialOf(permission: Permission, reply: AwsReply<unknown>): PermissionTrial {
  if (reply.ok) return { ...shown(permission), result: 'allowed', says: null };
  if (reply.failure.kind === 'aws-permission-missing') return { ...shown(permission), result: 'denied', says: null };
  return { ...shown(permission), result: 'unknown', says: printFailure(reply.failure) };
}

/** How far a failure reaches: all of the account, all of the region, or the one call. */
function reachOf(failure: AwsFailure): 'account' | 'region' | 'call' {
  switch (failure.kind) {
    case 'aws-credentials-expired':
    case 'aws-credentials-wrong':
    case 'aws-credentials-missing':
    case 'aws-mfa-needed':
    case 'aws-role-refused':
    case 'aws-clock-skew':
    case 'vault-locked':
    case 'cancelled':
      return 'account';
    case 'aws-region-without-ses':
    case 'aws-region-disabled':
    case 'aws-unreachable':
    case 'aws-not-aws':
      return 'region';
    case 'aws-throttled':
    case 'aws-permission-missing':
    case 'aws-not-found':
    case 'aws-unavailable':
    case 'aws-refused':
    case 'read-only':
      return 'call';
    default:
      return assertNever(failure);
  }
}

const profileIsReadOnly = {
  en: 'Not tried: this profile is read-only.',
  ja: 'このプロファイルは読み取り専用のため、確認していません。',
};

const placeDecides = {
  en: 'Not tried: whether it is allowed shows when a bucket, a queue or a table of Athena is read.',
  ja: '許可されているかどうかは、バケット、キュー、Athena のテーブルを読み取るときに分かるため、確認していません。',
};

const noAccount = {
  en: 'This profile has no AWS account to test. Create a profile with an AWS account.',
  ja: 'このプロファイルには AWS アカウントがないため、テストできません。AWS アカウントのプロファイルを作成してください。',
};
