// What AWS answered as evidence: brought = seen, not found = absent, all else unreachable.
import type { AwsReply } from '../../shared/aws.ts';
import { awsSource, type Evidence } from '../../shared/evidence.ts';
import type { SesReadName, SesReads } from '../ports/ses.ts';
import type { GatherContext } from './gatherer.ts';

export function awsEvidence<T>(reply: AwsReply<T>, clock: GatherContext['clock']): Evidence<T> {
  const from = reply.calls.map(awsSource);
  const call = reply.calls.at(-1) ?? null;
  const atMs = call?.askedAtMs ?? clock.nowMs();
  if (reply.ok) return { state: 'seen', value: reply.value, atMs, from };
  const { failure } = reply;
  if (failure.kind === 'aws-not-found') return { state: 'absent', atMs, from };
  const why =
    failure.kind === 'cancelled' ? ({ kind: 'cancelled' } as const) : ({ kind: 'aws', failure, call } as const);
  return { state: 'unreachable', why, atMs, from };
}

/** One read in the identity's region; `about` its name, or whatever else the read takes. Without an account: absent. */
export async function readSes<N extends SesReadName>(
  { account, clock }: GatherContext,
  read: N,
  about: (name: string) => SesReads[N]['takes'],
): Promise<Evidence<SesReads[N]['brings']>> {
  if (account === undefined) return notThere({ clock });
  const { identity, ses } = account;
  return awsEvidence(await ses.read({ read, region: identity.region, about: about(identity.name) }), clock);
}

/** The same about a region as a whole. */
export async function readRegionSes<N extends SesReadName>(
  { region, clock }: GatherContext,
  read: N,
  about: SesReads[N]['takes'],
): Promise<Evidence<SesReads[N]['brings']>> {
  if (region === undefined) return notThere({ clock });
  return awsEvidence(await region.ses.read({ read, region: region.name, about }), clock);
}

/** Absent without anything having been asked: there is nothing to ask for. */
export function notThere({ clock }: Pick<GatherContext, 'clock'>): Evidence<never> {
  return { state: 'absent', atMs: clock.nowMs(), from: [] };
}
