// The simulator lab's world for tests: the real adapter before a simulated account with topics and queues, stores in memory.
import type { SesSetup } from '../../electron/adapters/aws/setup.ts';
import { systemClock } from '../../electron/adapters/system/clock.ts';
import { systemSleep } from '../../electron/adapters/system/sleep.ts';
import type { Trouble, TroubledRequest } from '../../electron/demo/ses/trouble.ts';
import type { LabWorld } from '../../electron/flows/lab/lab-world.ts';
import { runLab } from '../../electron/flows/lab/run-lab.ts';
import type { LabAsk } from '../../shared/message/asks.ts';
import { labScenarios, type LabRun } from '../../shared/message/lab.ts';
import { memoryDrafts } from './draft-worlds.ts';
import { memoryAccounts } from './memory-accounts.ts';
import { memoryRuns } from './memory-runs.ts';
import type { SesTrial } from './ses-trial.ts';

export const labRegion = 'us-east-1';
export const arn = (service: string, name: string): string => `arn:aws:${service}:${labRegion}:111122223333:${name}`;
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
  [labRegion]: {
    account: {
      ProductionAccessEnabled: true,
      SendQuota: { Max24HourSend: 50_000, MaxSendRate: 200, SentLast24Hours: 0 },
    },
    identities: { 'shop.example': { VerifiedForSendingStatus: true, VerificationStatus: 'SUCCESS' } },
    configurationSets: { watched: setTo('heard'), fresh: setTo('unheard'), mute: {} },
    topics: { heard: topic('heard', [{ Protocol: 'sqs', Endpoint: arn('sqs', 'kept') }]), unheard: topic('unheard') },
    queues: {
      kept: { Policy: queuePolicy },
      shared: { RedrivePolicy: { deadLetterTargetArn: arn('sqs', 'kept'), maxReceiveCount: 3 } },
    },
  },
};

export type LabChange = {
  readonly setup?: Partial<SesSetup>;
  readonly trouble?: (request: TroubledRequest) => Trouble | null;
};

export async function openLabWorld(
  { startSes, sesFor }: SesTrial,
  { setup = {}, trouble = () => null }: LabChange = {},
): Promise<LabWorld> {
  // Its receivers answer ten times as fast as they would.
  const startMs = Date.now();
  const { endpoint } = await startSes({ scenario, trouble, nowMs: () => startMs + (Date.now() - startMs) * 10 });
  const ses = sesFor(endpoint, { regions: [labRegion], readOnly: false, ...setup });
  const stores = { accounts: memoryAccounts(), runs: memoryRuns(), drafts: memoryDrafts() };
  const workshop = { work: () => Promise.reject(new Error('not here')), close: () => Promise.resolve() };
  return { ses, profileId: 'mine', ...stores, workshop, clock: systemClock, sleep: systemSleep };
}

export const labAsk: LabAsk = {
  region: labRegion,
  draftId: null,
  from: 'Shop <news@shop.example>',
  scenarios: labScenarios,
  sets: ['watched'],
  watching: { kind: 'queue', queueUrl: arn('sqs', 'kept'), consume: true },
  waitSeconds: 20,
};

export function runWhole(wanted: LabAsk, world: LabWorld, signal = new AbortController().signal): Promise<LabRun> {
  return runLab({ id: 'abcdef12-run', ask: wanted, signal, onChange: () => undefined }, world);
}
