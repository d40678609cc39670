// What a region's events run through, as far as it could be read; and what keeps a part of it from being known.
import type { AwsGap, RegionName } from '../../../shared/aws.ts';
import type { Evidence, Unreachable } from '../../../shared/evidence.ts';
import type {
  FirehoseStream,
  IamRole,
  IdentityFeed,
  RegionOwner,
  SnsTopic,
  Wired,
} from '../../../shared/health/wiring.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';

/** Named as the artifacts are, so that an audit hands over what it is given. */
export type RegionWiring = {
  readonly regionOwner: RegionOwner;
  readonly regionSets: Evidence<Wired<SesConfigurationSet>>;
  readonly regionFeeds: Evidence<Wired<IdentityFeed>>;
  readonly regionTopics: Evidence<Wired<SnsTopic>>;
  readonly regionRoles: Evidence<Wired<IamRole>>;
  readonly regionStreams: Evidence<Wired<FirehoseStream>>;
};

export type Found<T> =
  | { readonly state: 'seen'; readonly value: T }
  | { readonly state: 'gone' }
  /** Null: it was not asked. */
  | { readonly state: 'unknown'; readonly gap: AwsGap | null };

export function findWired<T extends { readonly arn: string }>(
  evidence: Evidence<Wired<T>>,
  arn: string,
  { region }: RegionOwner,
): Found<T> {
  if (evidence.state === 'unreachable') return { state: 'unknown', gap: gapOf(evidence.why, region, '') };
  if (evidence.state === 'absent') return { state: 'unknown', gap: null };
  const value = evidence.value.seen.find((one) => one.arn === arn);
  if (value !== undefined) return { state: 'seen', value };
  if (evidence.value.absent.includes(arn)) return { state: 'gone' };
  return { state: 'unknown', gap: evidence.value.gaps.find(({ subject }) => subject === arn) ?? null };
}

/** What was read, and nothing where it could not be. */
export function seenIn<T>(evidence: Evidence<Wired<T>>): readonly T[] {
  return evidence.state === 'seen' ? evidence.value.seen : [];
}

/** `operation`: the one that was to be asked, where the failure does not say. */
export function gapsIn(evidence: Evidence<Wired<unknown>>, region: RegionName, operation: string): readonly AwsGap[] {
  if (evidence.state === 'unreachable') return [gapOf(evidence.why, region, operation)];
  return evidence.state === 'seen' ? evidence.value.gaps : [];
}

/** What keeps identities themselves from being known, whoever hears of their bounces. */
export function identityGapsIn(evidence: Evidence<Wired<IdentityFeed>>, region: RegionName): readonly AwsGap[] {
  return gapsIn(evidence, region, 'ListEmailIdentities').filter(isAboutIdentity);
}

export function isAboutIdentity({ operation }: AwsGap): boolean {
  return operation !== 'GetIdentityNotificationAttributes';
}

/** The one gap that a whole artifact may leave. */
export function gapIn(evidence: Evidence<unknown>, region: RegionName, operation: string): readonly AwsGap[] {
  return evidence.state === 'unreachable' ? [gapOf(evidence.why, region, operation)] : [];
}

/** One failure may stand behind several kinds of things. */
export function withoutRepeats(gaps: readonly AwsGap[]): readonly AwsGap[] {
  const keys = gaps.map(({ operation, subject }) => JSON.stringify([operation, subject]));
  return gaps.filter((_gap, index) => keys.indexOf(keys[index] ?? '') === index);
}

function gapOf(why: Unreachable, region: RegionName, operation: string): AwsGap {
  if (why.kind !== 'aws') return { region, operation, subject: null, failure: { kind: 'cancelled' } };
  const { call, failure } = why;
  return { region, operation: call?.operation ?? operation, subject: call?.subject ?? null, failure };
}

/** The ARN of a set or an identity, by which policies tell for whom SES asks; null where the account is not known. */
export function sesArn({ partition, region, accountId }: RegionOwner, resource: string): string | null {
  return accountId === null ? null : `arn:${partition}:ses:${region}:${accountId}:${resource}`;
}
