// Whole values of the smaller panels of an account's health that the window's tests build on.
import { type CoverageCell, type CoverageRow, type EventType, eventTypes } from '../../shared/health/coverage.ts';
import type { AlarmRow, IpRow, RecommendationRow } from '../../shared/health/panels.ts';
import type { SetCard } from '../../shared/health/sets.ts';
import { exampleNowMs } from './identity-examples.ts';

export const heard: CoverageCell = {
  hearing: 'heard',
  by: [
    {
      kind: 'sns',
      name: 'feedback',
      arn: 'arn:aws:sns:us-east-1:111122223333:feedback',
      works: 'yes',
      says: null,
    },
  ],
  says: { en: 'Each one is told.', ja: 'すべて届きます。' },
};

export const unheard: CoverageCell = {
  hearing: 'unheard',
  by: [],
  says: { en: 'Nothing is told.', ja: '何も届きません。' },
};

export function exampleRow(
  name: string,
  cells: { readonly [E in EventType]?: CoverageCell } = {},
  change: Partial<CoverageRow> = {},
): CoverageRow {
  const every = Object.fromEntries(eventTypes.map((event) => [event, cells[event] ?? unheard]));
  return { kind: 'set', name, linked: [], cells: every as CoverageRow['cells'], ...change };
}

/** Its bounces and complaints are heard. */
export function fineRow(name: string, change: Partial<CoverageRow> = {}): CoverageRow {
  return exampleRow(name, { BOUNCE: heard, COMPLAINT: heard }, change);
}

export function exampleCard(name: string, change: Partial<SetCard> = {}): SetCard {
  return {
    set: {
      name,
      sendingEnabled: true,
      tlsPolicy: 'REQUIRE',
      sendingPool: null,
      reputationMetrics: true,
      suppressedReasons: null,
      trackingDomain: null,
      httpsPolicy: null,
      maxDeliverySeconds: null,
      lastFreshStartAtMs: null,
      suppressionScope: null,
      engagementTracking: null,
      optimizedDelivery: null,
      archiveArn: null,
      eventDestinations: [],
    },
    defaultOf: [],
    options: [
      {
        option: 'tls',
        effective: { en: 'TLS only', ja: 'TLS のみ' },
        from: 'set',
        raw: 'TlsPolicy: REQUIRE',
        tone: 'ok',
      },
    ],
    tracking: null,
    ...change,
  };
}

export function exampleIp(change: Partial<IpRow> = {}): IpRow {
  return {
    address: '192.0.2.81',
    warmupStatus: 'DONE',
    warmupPercentage: 100,
    pool: 'bulk',
    ptr: {
      names: ['a2-81.smtp-out.amazonses.com'],
      confirmed: 'yes',
      says: { en: 'The name leads back to it.', ja: '正引きと一致します。' },
    },
    listings: { known: true, atMs: exampleNowMs, value: [] },
    snds: { known: true, atMs: exampleNowMs, value: null },
    ...change,
  };
}

export function exampleRecommendation(change: Partial<RecommendationRow> = {}): RecommendationRow {
  return {
    key: `ses ${change.resource ?? 'shop.example'}`,
    foundBy: 'ses',
    resource: 'shop.example',
    type: 'DKIM',
    description: 'DKIM verification has failed.',
    says: { en: 'DNS agrees.', ja: 'DNS の状態と一致しています。' },
    severity: 'high',
    impact: 'HIGH',
    status: 'open',
    firstSeenAtMs: exampleNowMs,
    lastSeenAtMs: exampleNowMs,
    fixedAtMs: null,
    findings: [],
    ...change,
  };
}

export function exampleAlarm(name: string, change: Partial<AlarmRow> = {}): AlarmRow {
  return {
    alarm: {
      name,
      arn: `arn:aws:cloudwatch:us-east-1:111122223333:alarm:${name}`,
      namespace: 'AWS/SES',
      metric: 'Reputation.BounceRate',
      dimensions: [],
      statistic: 'Average',
      periodSeconds: 3600,
      evaluationPeriods: 1,
      comparison: 'GreaterThanOrEqualToThreshold',
      threshold: 0.05,
      missingData: 'ignore',
      state: 'OK',
      stateReason: '',
      stateSinceMs: null,
      actionsEnabled: true,
      alarmActions: [],
    },
    rate: 'bounce',
    set: null,
    verdict: 'right',
    faults: [],
    ...change,
  };
}
