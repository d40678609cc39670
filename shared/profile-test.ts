// What testing a profile's connection brings: who we are, which regions answer, which permissions are missing.
import type { RegionName } from './aws.ts';
import type { Failure } from './failure.ts';
import type { CallerIdentity } from './ses.ts';
import type { Text } from './text.ts';

/** A part of the window that needs permissions. */
export type Panel =
  | 'identities'
  | 'advisor'
  | 'feedback'
  | 'receiving'
  | 'account'
  | 'metrics'
  | 'alarms'
  | 'wiring'
  | 'suppression'
  | 'ips'
  | 'newer'
  | 'templates'
  | 'history'
  | 'places'
  | 'changes'
  | 'sending';

export type PermissionTrial = {
  /** IAM's name: `ses:GetEmailIdentity`. */
  readonly action: string;
  readonly panel: Panel;
  /** `allowed`, `denied`: tried; `not-tried`: a read-only profile does not, or nothing can be learnt by it; `unknown`: it could not be asked. */
  readonly result: 'allowed' | 'denied' | 'not-tried' | 'unknown';
  /** Why it is unknown or was not tried. */
  readonly says: Text | null;
};

export type RegionTrial = {
  readonly region: RegionName;
  readonly failure: Failure | null;
  readonly elapsedMs: number;
  readonly permissions: readonly PermissionTrial[];
};

export type ProfileTest = {
  readonly profileId: string;
  readonly testedAtMs: number;
  readonly caller: CallerIdentity | null;
  /** Why it is not known who we are. */
  readonly failure: Failure | null;
  readonly regions: readonly RegionTrial[];
  /** The least IAM policies, as JSON text to copy. */
  readonly policies: { readonly readOnly: string; readonly withChanges: string; readonly withSending: string };
};

/** Whether a profile has the keys it needs; never the keys. */
export type SecretState = {
  readonly keeper: 'keyring' | 'vault';
  /** `locked`, `new` (no passphrase chosen yet): the vault only. */
  readonly state: 'ready' | 'locked' | 'new';
};
