// An AWS account in memory: told by lists of what each region holds and what fails, and keeping what it was asked.
import type { Ses, SesOptions, SesRead, SesReadName, SesReads } from '../../electron/ports/ses.ts';
import type { AwsCall, AwsReply, RegionName } from '../../shared/aws.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type * as S from '../../shared/ses.ts';
import type { SesChange } from '../../shared/ses-change.ts';
import { exampleCall, nowMs } from './ses-identity.ts';

export type MemoryRegion = {
  /** What differs from a healthy account out of the sandbox. */
  readonly account?: Partial<S.SesAccount>;
  readonly identities?: readonly S.SesIdentity[];
  readonly configurationSets?: readonly S.SesConfigurationSet[];
  /** By identity; one that is not named forwards by e-mail and has no topics. */
  readonly notifications?: { readonly [name: string]: S.SesNotifications };
  readonly recommendations?: readonly S.SesRecommendation[];
  readonly receiving?: S.SesReceiving;
  readonly dedicatedIps?: readonly S.SesDedicatedIp[];
};

/** A read, a change's operation or a tried action, as `failing` and `before` see it. */
export type MemoryAsked = { readonly read: SesReadName | 'change' | 'trial'; readonly region: RegionName } & {
  /** The identity, the set, or the action tried; null where it is about the account. */
  readonly about: string | null;
};

export type MemorySesOptions = {
  readonly regions: { readonly [region: RegionName]: MemoryRegion };
  readonly caller?: S.CallerIdentity;
  readonly readOnly?: boolean;
  /** A failure in the place of the answer; asked each time. */
  readonly failing?: (asked: MemoryAsked) => AwsFailure | null;
  /** Each answer waits for this, so that a test can hold it back or count what is in flight. */
  readonly before?: (asked: MemoryAsked) => Promise<void>;
};

export type MemorySes = Ses & {
  /** What reached the account: not what the cache answered or a read-only profile refused. */
  readonly asked: readonly MemoryAsked[];
  readonly changes: readonly { readonly identity: S.IdentityRef; readonly change: SesChange }[];
};

const operations: { readonly [N in SesReadName]: string } = {
  caller: 'GetCallerIdentity',
  account: 'GetAccount',
  identities: 'ListEmailIdentities',
  identity: 'GetEmailIdentity',
  configurationSets: 'ListConfigurationSets',
  configurationSet: 'GetConfigurationSet',
  notifications: 'GetIdentityNotificationAttributes',
  recommendations: 'ListRecommendations',
  receiving: 'DescribeActiveReceiptRuleSet',
  dedicatedIps: 'GetDedicatedIps',
};

const changeOperations: { readonly [K in SesChange['kind']]: string } = {
  'mail-from': 'PutEmailIdentityMailFromAttributes',
  'dkim-signing': 'PutEmailIdentityDkimAttributes',
  'dkim-restart': 'PutEmailIdentityDkimSigningAttributes',
  'address-verification': 'VerifyEmailIdentity',
  'feedback-forwarding': 'PutEmailIdentityFeedbackAttributes',
  'default-set': 'PutEmailIdentityConfigurationSetAttributes',
};

type Held = { [region: RegionName]: Omit<MemoryRegion, 'identities'> & { identities: readonly S.SesIdentity[] } };
type Sent = { readonly what: MemoryAsked; readonly operation: string };

/** Answers like the real adapter, cache included; a cached answer is kept until it is asked for `fresh` or changed. */
export function memorySes(options: MemorySesOptions): MemorySes {
  const asked: MemoryAsked[] = [];
  const changes: { readonly identity: S.IdentityRef; readonly change: SesChange }[] = [];
  const kept = new Map<string, AwsReply<unknown>>();
  const held: Held = Object.fromEntries(
    Object.entries(options.regions).map(([region, told]) => [region, { identities: [], ...told }]),
  );
  const state = { isClosed: false, waiting: 0, done: 0 };

  async function send<T>(
    { what, operation }: Sent,
    signal: AbortSignal | undefined,
    answer: () => T | AwsFailure,
  ): Promise<AwsReply<T>> {
    const isStopped = (): boolean => state.isClosed || signal?.aborted === true;
    if (isStopped()) return failed({ kind: 'cancelled' }, []);
    asked.push(what);
    state.waiting += 1;
    await Promise.race([options.before?.(what), aborted(signal)]);
    state.waiting -= 1;
    state.done += 1;
    if (isStopped()) return failed({ kind: 'cancelled' }, []);
    const value = options.failing?.(what) ?? answer();
    const failure = isFailure(value) ? value : null;
    const call = callOf(what, operation, failure === null ? JSON.stringify(value) : null);
    return isFailure(value) ? failed(value, [call]) : { ok: true, value, calls: [call] };
  }

  async function read<N extends SesReadName>(what: SesRead<N>, { signal, fresh }: SesOptions = {}) {
    type Brought = AwsReply<SesReads[N]['brings']>;
    const key = `${what.region} ${what.read} ${what.about ?? ''}`;
    const found = fresh === true ? undefined : (kept.get(key) as Brought | undefined);
    if (found !== undefined && signal?.aborted !== true && !state.isClosed)
      return { ...found, calls: found.calls.map((call): AwsCall => ({ ...call, cached: true })) };
    const sent = { what, operation: operations[what.read] };
    const answer = () => answerOf(what, held, options.caller) as SesReads[N]['brings'] | AwsFailure;
    const reply = await send(sent, signal, answer);
    if (reply.ok) kept.set(key, reply);
    return reply;
  }

  function change(identity: S.IdentityRef, wanted: SesChange, { signal }: SesOptions = {}) {
    const operation = changeOperations[wanted.kind];
    if (options.readOnly === true) return refuseChange(operation);
    const what = { read: 'change', region: identity.region, about: identity.name } as const;
    return send({ what, operation }, signal, () => {
      const region = held[identity.region];
      const old = region?.identities.find(({ name }) => name === identity.name);
      if (region === undefined || old === undefined) return notFound(operation, identity.name);
      region.identities = region.identities.map((each) => (each === old ? changed(old, wanted) : each));
      changes.push({ identity, change: wanted });
      for (const name of ['identity', 'notifications']) kept.delete(`${identity.region} ${name} ${identity.name}`);
      return null;
    });
  }

  return {
    regions: Object.keys(options.regions),
    read,
    change,
    tryAction: ({ region, action }, { signal } = {}) =>
      options.readOnly === true && /:(Put|Send|Verify|Delete|Create|Update)/u.test(action)
        ? refuseChange(action)
        : send(
            { what: { read: 'trial', region, about: action }, operation: action.replace(/^.*:/u, '') },
            signal,
            () => null,
          ),
    queue: () => ({ waiting: state.waiting, waitingMs: 0, done: state.done }),
    close: () => {
      state.isClosed = true;
      return Promise.resolve();
    },
    asked,
    changes,
  };
}

function answerOf({ read, region, about }: SesRead<SesReadName>, held: Held, caller: S.CallerIdentity | undefined) {
  const told = held[region];
  if (told === undefined) return { kind: 'aws-region-without-ses', region } as const;
  const name = about ?? '';
  switch (read) {
    case 'caller':
      return caller ?? { accountId: '111122223333', arn: 'arn:aws:iam::111122223333:user/plumbline' };
    case 'account':
      return { ...healthyAccount, region, ...told.account };
    case 'identities':
      return told.identities.map(lineOf);
    case 'identity':
      return told.identities.find((identity) => identity.name === name) ?? notFound(operations[read], name);
    case 'configurationSets':
      return (told.configurationSets ?? []).map((set) => set.name);
    case 'configurationSet':
      return (told.configurationSets ?? []).find((set) => set.name === name) ?? notFound(operations[read], name);
    case 'notifications':
      return told.notifications?.[name] ?? noTopics;
    case 'recommendations':
      return told.recommendations ?? [];
    case 'receiving':
      return told.receiving ?? { ruleSet: null, rules: [] };
    case 'dedicatedIps':
      return told.dedicatedIps ?? [];
    default:
      return assertNever(read);
  }
}

function lineOf(identity: S.SesIdentity): S.IdentityLine {
  const { name, region, kind, verification, verifiedForSending } = identity;
  return { name, region, kind, verification, sendingEnabled: verifiedForSending };
}

function changed(identity: S.SesIdentity, change: SesChange): S.SesIdentity {
  switch (change.kind) {
    case 'mail-from': {
      const { domain, onMxFailure } = change;
      return { ...identity, mailFrom: domain === null ? null : { domain, onMxFailure, status: 'PENDING' } };
    }
    case 'dkim-signing':
      return { ...identity, dkim: { ...identity.dkim, signingEnabled: change.enabled } };
    case 'dkim-restart':
      return { ...identity, dkim: { ...identity.dkim, status: 'PENDING', nextKeyLength: change.keyLength } };
    case 'address-verification':
      return { ...identity, verification: 'PENDING' };
    case 'feedback-forwarding':
      return { ...identity, feedbackForwarding: change.enabled };
    case 'default-set':
      return { ...identity, configurationSet: change.name };
    default:
      return assertNever(change);
  }
}

export const healthyAccount: Omit<S.SesAccount, 'region'> = {
  productionAccess: true,
  sendingEnabled: true,
  enforcement: 'HEALTHY',
  max24HourSend: 50_000,
  maxSendRatePerSecond: 14,
  sentLast24Hours: 120,
  suppressedReasons: ['BOUNCE', 'COMPLAINT'],
  vdmEnabled: true,
  engagementTracking: null,
  optimizedDelivery: null,
  autoWarmup: true,
  review: { status: 'GRANTED', caseId: null },
  mailType: 'TRANSACTIONAL',
  websiteUrl: 'https://shop.example/',
  useCase: null,
  pricingPlan: null,
};

const noTopics: S.SesNotifications = {
  bounceTopic: null,
  complaintTopic: null,
  deliveryTopic: null,
  forwardingEnabled: true,
};

function callOf({ read, region, about }: MemoryAsked, operation: string, answer: string | null): AwsCall {
  const subject = read === 'trial' ? null : about;
  const service = read === 'caller' ? 'sts' : 'ses';
  return exampleCall({ service, operation, region, subject, answer, askedAtMs: nowMs });
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
}

function refuseChange(operation: string): Promise<AwsReply<null>> {
  return Promise.resolve(failed({ kind: 'read-only', profile: 'memory', operation }, []));
}

const notFound = (operation: string, subject: string): AwsFailure => ({ kind: 'aws-not-found', operation, subject });

function failed(failure: AwsFailure, calls: readonly AwsCall[]) {
  return { ok: false, failure, calls } as const;
}

/** No answer of SES has a `kind` that could be taken for a failure's. */
function isFailure(value: unknown): value is AwsFailure {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return /^(aws-|read-only|vault-locked|cancelled)/u.test(String(value.kind));
}
