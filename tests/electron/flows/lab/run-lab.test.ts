// The simulator lab against the simulated account, by the real adapter over HTTP: what was expected comes back through topics and queues.
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../electron/adapters/system/clock.ts';
import { systemSleep } from '../../../../electron/adapters/system/sleep.ts';
import type { SesSetup } from '../../../../electron/adapters/aws/setup.ts';
import { labSources } from '../../../../electron/flows/lab/lab-sources.ts';
import type { LabWorld } from '../../../../electron/flows/lab/lab-world.ts';
import { openLab } from '../../../../electron/flows/lab/open-lab.ts';
import { previewLab } from '../../../../electron/flows/lab/preview-lab.ts';
import { runLab } from '../../../../electron/flows/lab/run-lab.ts';
import { demoProfile } from '../../../../electron/flows/read-chosen.ts';
import type { LabAsk } from '../../../../shared/message/asks.ts';
import { type LabCell, labScenarios, type LabRun } from '../../../../shared/message/lab.ts';
import { awsProfile } from '../../../fakes/aws-profile.ts';
import { memoryDrafts } from '../../../fakes/draft-worlds.ts';
import { memoryAccounts } from '../../../fakes/memory-accounts.ts';
import { memoryRuns } from '../../../fakes/memory-runs.ts';

import { sesTrial } from '../../../fakes/ses-trial.ts';

const region = 'us-east-1';
const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:111122223333:${name}`;
const allTypes = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'RENDERING_FAILURE'];

function topic(name: string, subscriptions: readonly object[] = []): object {
  const allow = { Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'sns:Publish' };
  return { Policy: { Statement: [{ ...allow, Resource: arn('sns', name) }] }, Subscriptions: subscriptions };
}

function setTo(name: string): object {
  const destination = { Name: 'events', Enabled: true, MatchingEventTypes: allTypes };
  return { EventDestinations: [{ ...destination, SnsDestination: { TopicArn: arn('sns', name) } }] };
}

const queuePolicy = {
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arn('sqs', 'kept'),
    },
  ],
};

const scenario = {
  [region]: {
    account: {
      ProductionAccessEnabled: true,
      SendQuota: { Max24HourSend: 50_000, MaxSendRate: 200, SentLast24Hours: 0 },
    },
    identities: { 'shop.example': { VerifiedForSendingStatus: true, VerificationStatus: 'SUCCESS' } },
    configurationSets: { watched: setTo('heard'), fresh: setTo('unheard'), mute: {} },
    topics: { heard: topic('heard', [{ Protocol: 'sqs', Endpoint: arn('sqs', 'kept') }]), unheard: topic('unheard') },
    queues: { kept: { Policy: queuePolicy } },
  },
};

const { startSes, sesFor } = sesTrial();

async function openLabWorld(change: Partial<SesSetup> = {}): Promise<LabWorld> {
  // Its receivers answer ten times as fast as they would.
  const startMs = Date.now();
  const { endpoint } = await startSes({ scenario, nowMs: () => startMs + (Date.now() - startMs) * 10 });
  const ses = sesFor(endpoint, { regions: [region], readOnly: false, ...change });
  const stores = { accounts: memoryAccounts(), runs: memoryRuns(), drafts: memoryDrafts() };
  const workshop = { work: () => Promise.reject(new Error('not here')), close: () => Promise.resolve() };
  return { ses, profileId: 'mine', ...stores, workshop, clock: systemClock, sleep: systemSleep };
}

const ask: LabAsk = {
  region,
  draftId: null,
  from: 'Shop <news@shop.example>',
  scenarios: labScenarios,
  sets: ['watched'],
  watching: { kind: 'queue', queueUrl: arn('sqs', 'kept'), consume: true },
  waitSeconds: 20,
};

function run(wanted: LabAsk, world: LabWorld, signal = new AbortController().signal): Promise<LabRun> {
  return runLab({ id: 'abcdef12-run', ask: wanted, signal, onChange: () => undefined }, world);
}

const verdicts = (cells: readonly LabCell[]) => cells.map((cell) => `${cell.set} ${cell.scenario}: ${cell.verdict}`);

describe('the simulator lab', () => {
  it('sees every scenario as expected in a queue that the account has', async () => {
    const world = await openLabWorld();
    const ended = await run(ask, world);
    expect(verdicts(ended.cells)).toEqual(labScenarios.map((name) => `watched ${name}: as-expected`));
    expect(ended.failure).toBeNull();
    expect(new Set(ended.cells.map(({ address }) => address)).size).toBe(labScenarios.length);
    const kept = await openLab('abcdef12-run', world, false);
    expect(kept).toEqual({ ok: true, value: ended });
  });

  it('makes a queue for the run, takes it away and writes both down; without a destination it is silent, not wrong', async () => {
    const world = await openLabWorld();
    const watching = { kind: 'temporary-queue', topics: [arn('sns', 'unheard')] } as const;
    const ended = await run({ ...ask, sets: ['fresh', 'mute', null], scenarios: ['bounce'], watching }, world);
    expect(verdicts(ended.cells)).toEqual(['fresh bounce: as-expected', 'mute bounce: silent', 'null bounce: silent']);
    const journal = await world.accounts.readJournal('mine');
    expect(journal.ok ? journal.value.map(({ operation, result }) => `${operation} ${result}`) : []).toEqual([
      'DeleteQueue done',
      'CreateQueue done',
    ]);
    const again = await labSources({ region, sets: ['fresh'] }, world.ses);
    expect(again[0]?.queues).toEqual([]);
  });

  it('knows by what each set can be watched', async () => {
    const world = await openLabWorld();
    const [watched, fresh, mute, none] = await labSources(
      { region, sets: ['watched', 'fresh', 'mute', null] },
      world.ses,
    );
    expect(watched).toMatchObject({ topics: [arn('sns', 'heard')], queues: [arn('sqs', 'kept')], silence: null });
    expect(fresh).toMatchObject({ topics: [arn('sns', 'unheard')], queues: [], silence: null });
    expect(mute?.silence?.en).toContain('no enabled event destination');
    expect(none?.silence?.en).toContain('Without a configuration set');
  });

  it('stops where it is told to: what was not sent is said', async () => {
    const world = await openLabWorld();
    const stop = new AbortController();
    stop.abort();
    const ended = await run(ask, world, stop.signal);
    expect(new Set(ended.cells.map(({ state }) => state))).toEqual(new Set(['stopped']));
    expect(ended.endedAtMs).not.toBeNull();
  });

  it('says before it begins why it cannot', async () => {
    const world = await openLabWorld();
    const obstaclesOf = async (wanted: LabAsk, profile = demoProfile) => {
      const preview = await previewLab(wanted, profile, world);
      return preview.ok ? preview.value.obstacles.map(({ says }) => says.en) : [];
    };
    expect(await obstaclesOf(ask)).toEqual([]);
    expect((await obstaclesOf({ ...ask, from: 'a@elsewhere.example' })).join()).toContain('No verified identity');
    expect((await obstaclesOf(ask, awsProfile({ readOnly: true }))).join()).toContain('read-only');
    const temporary = { ...ask, watching: { kind: 'temporary-queue', topics: [arn('sns', 'unheard')] } } as const;
    const allowed = awsProfile({ readOnly: true, simulatorAllowed: true });
    expect((await obstaclesOf(temporary, allowed)).join()).toContain('no queue can be made');
    expect(await obstaclesOf(ask, allowed)).toEqual([]);
  });

  it('sends to the simulator from a read-only profile that allows it, and changes nothing else', async () => {
    const world = await openLabWorld({ readOnly: true, simulatorAllowed: true });
    const ended = await run({ ...ask, scenarios: ['success'], watching: { kind: 'none' } }, world);
    expect(verdicts(ended.cells)).toEqual(['watched success: silent']);
    expect(ended.cells[0]?.messageId).not.toBeNull();
  });
});
