// Configuration sets: every option, and what is in force once the account's settings and the set's are combined.
import type { AwsGap } from '../aws.ts';
import type { SesConfigurationSet } from '../ses.ts';
import type { Text } from '../text.ts';

export const setOptions = [
  'sending',
  'tls',
  'max-delivery',
  'pool',
  'reputation',
  'suppression',
  'tracking-domain',
  'https',
  'engagement',
  'optimized-delivery',
  'archiving',
] as const;
export type SetOption = (typeof setOptions)[number];

export type EffectiveOption = {
  readonly option: SetOption;
  /** What is in force, in words. */
  readonly effective: Text;
  /** Whose word it is. */
  readonly from: 'set' | 'account' | 'default' | 'unknown';
  /** The value as the API has it, for who wants to look: `TlsPolicy: REQUIRE`; null where nothing is set. */
  readonly raw: string | null;
  readonly tone: 'ok' | 'warn' | 'bad' | 'unknown' | 'plain';
};

export type TrackingState = {
  readonly domain: string;
  readonly state: 'right' | 'wrong' | 'missing' | 'unknown';
  /** The CNAME that it should have, null where HTTPS by a CDN is in front. */
  readonly wanted: string;
  readonly says: Text;
};

export type SetCard = {
  readonly set: SesConfigurationSet;
  readonly defaultOf: readonly string[];
  readonly options: readonly EffectiveOption[];
  readonly tracking: TrackingState | null;
};

export type Sets = {
  readonly sets: readonly SetCard[];
  /** Names of sets whose details could not be read. */
  readonly unread: readonly string[];
  readonly gaps: readonly AwsGap[];
};
