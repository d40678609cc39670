// An account's health, region by region: what is kept on disk and shown panel by panel.
import type { RegionName } from '../aws.ts';
import type { Failure } from '../failure.ts';
import type { AccountTopic, Finding } from '../finding.ts';
import type { Coverage } from './coverage.ts';
import type { Alarms, DedicatedIps, Newer, Recommendations } from './panels.ts';
import type { Sets } from './sets.ts';
import type { Standing } from './standing.ts';
import type { SuppressionSettings } from './suppression.ts';

export const healthReportVersion = 1;

/** The panels that a reading fills; metrics and SMTP are asked for by themselves. */
export type Panels = {
  readonly standing: Standing;
  readonly coverage: Coverage;
  readonly sets: Sets;
  readonly suppression: SuppressionSettings;
  readonly ips: DedicatedIps;
  readonly recommendations: Recommendations;
  readonly alarms: Alarms;
  readonly newer: Newer;
};
export type PanelName = keyof Panels;

/** One panel as it was read, with the findings that belong to it. */
export type PanelPart<P extends PanelName = PanelName> = {
  readonly [N in P]: {
    readonly panel: N;
    readonly value: Panels[N];
    readonly findings: readonly Finding[];
    readonly readAtMs: number;
  };
}[P];

export type HealthReport = {
  readonly version: typeof healthReportVersion;
  readonly profileId: string;
  readonly world: 'demo' | 'live';
  readonly accountId: string | null;
  readonly region: RegionName;
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  /** Why the whole region could not be read; then there are no parts. */
  readonly failure: Failure | null;
  readonly parts: readonly PanelPart[];
};

/** Where the findings of a topic are shown. */
export const panelOfTopic: { readonly [T in AccountTopic]: PanelName } = {
  'account-standing': 'standing',
  'account-reputation': 'standing',
  'account-events': 'coverage',
  'account-set': 'sets',
  'account-suppression': 'suppression',
  'account-ip': 'ips',
  'account-alarm': 'alarms',
  'account-vdm': 'recommendations',
  'account-tenant': 'newer',
};
