// What we need from an AWS account: reads with a budget, and changes that a read-only profile refuses.
import type { AwsReply, RegionName } from '../../shared/aws.ts';
import type {
  CallerIdentity,
  IdentityLine,
  IdentityRef,
  SesAccount,
  SesConfigurationSet,
  SesDedicatedIp,
  SesIdentity,
  SesNotifications,
  SesReceiving,
  SesRecommendation,
} from '../../shared/ses.ts';
import type { SesChange } from '../../shared/ses-change.ts';

/** What can be read of one region, by name: what it takes and what it brings. All pages are turned. */
export type SesReads = {
  /** sts:GetCallerIdentity, asked in the region. */
  readonly caller: { readonly takes: null; readonly brings: CallerIdentity };
  readonly account: { readonly takes: null; readonly brings: SesAccount };
  readonly identities: { readonly takes: null; readonly brings: readonly IdentityLine[] };
  /** Takes the identity's name. */
  readonly identity: { readonly takes: string; readonly brings: SesIdentity };
  readonly configurationSets: { readonly takes: null; readonly brings: readonly string[] };
  /** Takes the set's name. */
  readonly configurationSet: { readonly takes: string; readonly brings: SesConfigurationSet };
  /** Takes one identity's name; names asked for at the same time travel together, up to 100 in a call. */
  readonly notifications: { readonly takes: string; readonly brings: SesNotifications };
  /** All recommendations of the region. */
  readonly recommendations: { readonly takes: null; readonly brings: readonly SesRecommendation[] };
  readonly receiving: { readonly takes: null; readonly brings: SesReceiving };
  readonly dedicatedIps: { readonly takes: null; readonly brings: readonly SesDedicatedIp[] };
};
export type SesReadName = keyof SesReads;

export type SesRead<N extends SesReadName> = {
  readonly read: N;
  readonly region: RegionName;
  readonly about: SesReads[N]['takes'];
};

export type SesOptions = {
  /** Once aborted, the reply's failure is `cancelled`. */
  readonly signal?: AbortSignal;
  /** Past the cache. */
  readonly fresh?: boolean;
};

/** An action that is tried without effect, to learn whether IAM allows it. */
export type SesTrial = { readonly region: RegionName; readonly action: string };

/** How busy the account's budgets are, for progress. */
export type SesQueue = { readonly waiting: number; readonly waitingMs: number; readonly done: number };

export type Ses = {
  readonly regions: readonly RegionName[];
  /** Never rejects. Queued by the budget of account, region and operation; answered from the cache for a stated time. */
  read<N extends SesReadName>(what: SesRead<N>, options?: SesOptions): Promise<AwsReply<SesReads[N]['brings']>>;
  /** Sends one change; refused with `read-only` here, in one place, where the profile says so. */
  change(identity: IdentityRef, change: SesChange, options?: SesOptions): Promise<AwsReply<null>>;
  /** `ok` where the action is allowed: it was tried on an identity that does not exist. */
  tryAction(trial: SesTrial, options?: SesOptions): Promise<AwsReply<null>>;
  queue(): SesQueue;
  close(): Promise<void>;
};
