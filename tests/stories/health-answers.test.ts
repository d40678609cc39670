// What AWS or DNS would not say about an account leaves open what rests on it: no gap becomes a fault, none becomes a pass.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import type { AccountWorld } from '../../electron/flows/account-world.ts';
import type { SesReadName } from '../../electron/ports/ses.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import type { Verdict } from '../../shared/finding.ts';
import { eventTypes } from '../../shared/health/coverage.ts';
import type { HealthReport, PanelName } from '../../shared/health/report.ts';
import { ended } from '../fakes/dns-reply.ts';
import { exampleCall } from '../fakes/ses-identity.ts';
import { home } from '../fakes/told-account.ts';
import { healthNowMs, regionWith } from '../fakes/told-health.ts';
import { openDemoAccount, type RunningAccount, withAsk, withMemory } from './account-story.ts';
import { findingsOf, openHealth, panelOf, readRegion, withKnownReads } from './health-story.ts';

type Resting = {
  /** As IAM names it. */
  readonly action: string;
  /** The panels that rest on it; the recommendations hold what the others found. */
  readonly panels: readonly PanelName[];
};

const restingOn = {
  caller: { action: 'sts:GetCallerIdentity', panels: ['coverage'] },
  account: { action: 'ses:GetAccount', panels: ['standing', 'sets', 'suppression', 'ips', 'recommendations'] },
  identities: { action: 'ses:ListEmailIdentities', panels: ['standing', 'coverage', 'sets'] },
  identity: { action: 'ses:GetEmailIdentity', panels: ['standing', 'coverage', 'sets'] },
  notifications: { action: 'ses:GetIdentityNotificationAttributes', panels: ['coverage'] },
  configurationSets: { action: 'ses:ListConfigurationSets', panels: ['coverage', 'sets', 'suppression'] },
  configurationSet: { action: 'ses:GetConfigurationSet', panels: ['coverage', 'sets', 'suppression'] },
  topic: { action: 'sns:GetTopicAttributes', panels: ['coverage', 'alarms'] },
  role: { action: 'iam:GetRole', panels: ['coverage'] },
  stream: { action: 'firehose:DescribeDeliveryStream', panels: ['coverage'] },
  dedicatedIps: { action: 'ses:GetDedicatedIps', panels: ['sets', 'ips'] },
  pools: { action: 'ses:ListDedicatedIpPools', panels: ['sets', 'ips'] },
  ipListings: { action: 'ses:GetBlacklistReports', panels: ['ips'] },
  sendStatistics: { action: 'ses:GetSendStatistics', panels: ['standing', 'ips'] },
  metricNames: { action: 'cloudwatch:ListMetrics', panels: ['ips'] },
  metrics: { action: 'cloudwatch:GetMetricData', panels: ['standing', 'ips', 'alarms'] },
  vdmMetrics: { action: 'ses:BatchGetMetricData', panels: ['standing'] },
  alarms: { action: 'cloudwatch:DescribeAlarms', panels: ['alarms'] },
  recommendations: { action: 'ses:ListRecommendations', panels: ['recommendations'] },
  tenants: { action: 'ses:ListTenants', panels: ['newer'] },
  reputationEntities: { action: 'ses:ListReputationEntities', panels: ['newer'] },
  multiRegionEndpoints: { action: 'ses:ListMultiRegionEndpoints', panels: ['newer'] },
} as const satisfies { readonly [read in SesReadName]?: Resting };
type RegionRead = keyof typeof restingOn;
const reads = Object.keys(restingOn) as readonly RegionRead[];

const failures = {
  denied: (action) => ({ kind: 'aws-permission-missing', action, region: home }),
  throttled: (_action, operation) => ({ kind: 'aws-throttled', operation, region: home }),
  unavailable: (_action, operation) => ({ kind: 'aws-unavailable', operation, region: home, status: 503 }),
  'not known there': (_action, operation) => ({
    kind: 'aws-refused',
    operation,
    code: 'UnknownOperationException',
    message: '',
  }),
} satisfies { readonly [how: string]: (action: string, operation: string) => AwsFailure };

/** What is said although a read failed, with the reason. */
const certain: readonly { readonly line: RegExp; readonly because: string }[] = [
  {
    line: /^account-tenant-disabled: pass -> fail$/u,
    because: 'The tenant is off, whoever did it; only which of two audits tells it hangs on the entities.',
  },
];
const everTurned: string[] = [];

type Scene = { readonly account: RunningAccount; readonly world: AccountWorld; readonly before: HealthReport };
const scenes: Scene[] = [];

async function sceneOf(opening: Promise<RunningAccount>): Promise<Scene> {
  const account = await opening;
  const world = withKnownReads(withMemory(account.openWorld()));
  return { account, world, before: await readRegion(world) };
}

beforeAll(async () => {
  scenes.push(await sceneOf(openHealth({ [home]: regionWith() })));
  scenes.push(await sceneOf(openDemoAccount({ ses: { nowMs: () => healthNowMs } })));
}, 30_000);
afterAll(() => Promise.all(scenes.map(({ account }) => account.close())));

function without(world: AccountWorld, failing: RegionRead, failure: AwsFailure): AccountWorld {
  const { ses } = world;
  const read: typeof ses.read = (what, options) => {
    if (what.read !== failing) return ses.read(what, options);
    const subject = typeof what.about === 'string' ? what.about : null;
    const call = exampleCall({ operation: operationOf(failing), region: what.region, subject, answer: null });
    return Promise.resolve({ ok: false, failure, calls: [call] });
  };
  return { ...world, ses: { ...ses, read } };
}

function operationOf(read: RegionRead): string {
  return restingOn[read].action.replace(/^.*:/u, '');
}

function verdictsIn(report: HealthReport): ReadonlyMap<string, Verdict> {
  return new Map(findingsOf(report).map(({ id, verdict }) => [id, verdict]));
}

/** What turned otherwise than open: `account-events-topic-gone: pass -> fail`. */
function turned(before: HealthReport, after: HealthReport): readonly string[] {
  const was = verdictsIn(before);
  const lines = [...verdictsIn(after)]
    .filter(([id, verdict]) => verdict !== 'unknown' && verdict !== was.get(id))
    .map(([id, verdict]) => `${id}: ${was.get(id) ?? ''} -> ${verdict}`);
  everTurned.push(...lines);
  return lines.filter((line) => !certain.some((one) => one.line.test(line)));
}

/** A panel as it reads, without the requests that prove it. */
function asRead(report: HealthReport, panel: PanelName): string {
  const part = report.parts.find((one) => one.panel === panel);
  return JSON.stringify([part?.value, part?.findings.map(({ evidence: _evidence, ...told }) => told)]);
}

function changedIn(before: HealthReport, after: HealthReport): readonly PanelName[] {
  return before.parts.map(({ panel }) => panel).filter((panel) => asRead(before, panel) !== asRead(after, panel));
}

/** Of the pools of addresses only who uses them rests on the sets, and whose gap that is the panel of sets says. */
const restsBeside = (read: RegionRead): readonly PanelName[] =>
  read === 'configurationSets' || read === 'configurationSet' ? ['ips'] : [];

describe.each(Object.keys(failures) as readonly (keyof typeof failures)[])('%s', (how) => {
  it.each(reads)('%s opens what rests on it, and nothing else', async (read) => {
    const { action, panels } = restingOn[read];
    const failure = failures[how](action, operationOf(read));
    // The others are told in the same way: the account that is all in order need not say so four times.
    for (const { world, before } of how === 'denied' ? scenes : scenes.slice(1)) {
      const after = await readRegion(without(world, read, failure));
      expect(turned(before, after)).toEqual([]);
      const rests: readonly PanelName[] = [...panels, ...restsBeside(read)];
      const changed: readonly PanelName[] = changedIn(before, after).filter((panel) => panel !== 'recommendations');
      expect(changed.filter((panel) => !rests.includes(panel))).toEqual([]);
      const named = how === 'denied' ? action : operationOf(read);
      const silent = panels.filter(
        (panel) => changed.includes(panel) && !JSON.stringify(partOf(after, panel)).includes(named),
      );
      expect(silent).toEqual([]);
      expect(newlyFound(before, after)).toEqual([]);
    }
  });
});

/** Findings of ours that the list of recommendations has now, though nothing was wrong before. */
function newlyFound(before: HealthReport, after: HealthReport): readonly string[] {
  const was = verdictsIn(before);
  return panelOf(after, 'recommendations')
    .rows.flatMap(({ findings }) => findings)
    .filter((id) => was.get(id) !== 'fail')
    .filter((id) => !certain.some(({ line }) => line.test(`${id}: ${was.get(id) ?? ''} -> fail`)));
}

/** The permissions that a panel names as missing, in a gap or in a sentence. */
function lacking(report: HealthReport, panel: PanelName): readonly string[] {
  const text = JSON.stringify(partOf(report, panel));
  const actions = [...text.matchAll(/(?:"action":"|may not call )([a-z]+:\w+)/gu)].map(([, action]) => action ?? '');
  return [...new Set(actions)].toSorted();
}

function partOf(report: HealthReport, panel: PanelName) {
  return report.parts.find((part) => part.panel === panel);
}

describe('AWS itself', () => {
  const read = async (trouble: (asked: TroubledRequest) => Trouble | null): Promise<HealthReport> => {
    const account = await openDemoAccount({ attempts: 1, ses: { nowMs: () => healthNowMs, trouble } });
    try {
      return await readRegion(account.openWorld());
    } finally {
      await account.close();
    }
  };
  const before = (): HealthReport => {
    const scene = scenes[1];
    if (scene === undefined) throw new Error('the demo account was not read');
    return scene.before;
  };

  it('that allows nothing but GetAccount tells the standing, and names what every other panel lacks', async () => {
    const after = await read(({ operation }) => (operation === 'GetAccount' ? null : { kind: 'denied' }));
    expect(after).toMatchObject({ failure: null, accountId: null });
    expect(turned(before(), after)).toEqual([]);
    expect(panelOf(after, 'standing')).toMatchObject({
      status: 'healthy',
      quota: { max: 100_000, refills: [] },
      rates: { known: false },
      own: { known: false },
    });
    expect(Object.fromEntries(after.parts.map(({ panel }) => [panel, lacking(after, panel)]))).toEqual({
      standing: ['cloudwatch:GetMetricData', 'ses:BatchGetMetricData', 'ses:GetSendStatistics'],
      coverage: ['ses:ListConfigurationSets', 'ses:ListEmailIdentities', 'sts:GetCallerIdentity'],
      sets: ['ses:GetDedicatedIps', 'ses:ListConfigurationSets', 'ses:ListDedicatedIpPools', 'ses:ListEmailIdentities'],
      suppression: ['ses:ListConfigurationSets'],
      ips: ['ses:GetDedicatedIps', 'ses:ListDedicatedIpPools'],
      alarms: ['cloudwatch:DescribeAlarms'],
      newer: ['ses:ListMultiRegionEndpoints', 'ses:ListReputationEntities', 'ses:ListTenants'],
      recommendations: ['ses:ListRecommendations'],
    });
  });

  it('that keeps CloudWatch alone to itself leaves the rates and alarms open, and the rest as it is', async () => {
    const after = await read(({ service }) => (service === 'monitoring' ? { kind: 'denied' } : null));
    expect(turned(before(), after)).toEqual([]);
    expect(changedIn(before(), after)).toEqual(['standing', 'ips', 'alarms', 'recommendations']);
    expect(panelOf(after, 'standing')).toMatchObject({ rates: { known: false }, own: { known: true } });
  });

  it('that keeps SNS and IAM to itself leaves open who hears, and never calls it broken', async () => {
    const after = await read(({ service }) => (service === 'sns' || service === 'iam' ? { kind: 'denied' } : null));
    expect(turned(before(), after)).toEqual([]);
    expect(changedIn(before(), after)).toEqual(['coverage', 'alarms', 'recommendations']);
    const rows = panelOf(after, 'coverage').rows.filter(({ kind }) => kind === 'set');
    const hearing = (name: string) =>
      Object.fromEntries(
        rows
          .filter((row) => row.name === name)
          .flatMap(({ cells }) => eventTypes.map((type) => [type, cells[type].hearing])),
      );
    // Disabled is disabled, whatever stands behind it.
    expect(hearing('orchard-campaigns')).toMatchObject({ BOUNCE: 'unknown', COMPLAINT: 'unknown', OPEN: 'broken' });
    expect(new Set(Object.values(hearing('history')))).toEqual(new Set(['unknown']));
    expect(hearing('orchard-transactional')).toMatchObject({ BOUNCE: 'unknown', OPEN: 'unheard' });
    const [cell] = rows.filter(({ name }) => name === 'history').map(({ cells }) => cells.BOUNCE);
    expect(cell?.by[0]?.says?.en).toContain('iam:GetRole');
  });
});

describe('DNS that is silent', () => {
  const isAsked = (name: string): boolean => name.startsWith('click.') || name.endsWith('.in-addr.arpa');

  it.each(['timeout', 'servfail', 'refused'] as const)(
    'by %s leaves tracking domains and names open',
    async (outcome) => {
      for (const { world, before } of scenes) {
        const silent = withAsk(world, ({ name, type }) => (isAsked(name) ? ended(name, type, outcome) : null));
        const after = await readRegion(silent);
        expect(turned(before, after)).toEqual([]);
        expect(changedIn(before, after).filter((panel) => panel !== 'recommendations')).toEqual(['sets', 'ips']);
        const { sets } = panelOf(after, 'sets');
        expect(new Set(sets.flatMap(({ tracking }) => tracking?.state ?? []))).toEqual(new Set(['unknown']));
        const { ips } = panelOf(after, 'ips');
        expect(ips.known && ips.value.map(({ ptr }) => ptr.confirmed)).toEqual(['unknown', 'unknown']);
      }
    },
  );
});

it('excuses nothing that does not happen', () => {
  expect(certain.filter(({ line }) => !everTurned.some((one) => line.test(one)))).toEqual([]);
});
