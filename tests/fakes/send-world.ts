// What flows that send need, for tests: the real adapter before a simulated SES, drafts and runs in memory, no waiting.
import type { SesSetup } from '../../electron/adapters/aws/setup.ts';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { type DemoSes, demoAccountId, type DemoSesOptions } from '../../electron/demo/ses/start-demo-ses.ts';
import { type ChangedEntry, carryOut } from '../../electron/flows/send/carry-out.ts';
import type { SendWorld } from '../../electron/flows/send/send-world.ts';
import { startSend } from '../../electron/flows/send/start-send.ts';
import type { RunStore } from '../../electron/ports/run-store.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import { demoProfileId, type Profile } from '../../shared/profile.ts';
import { demoProfile } from './demo-profile.ts';
import type { SendAsk, SendTarget } from '../../shared/message/asks.ts';
import type { SendRun, SendWay } from '../../shared/message/send.ts';
import { memoryDrafts } from './draft-worlds.ts';
import { draftOf, sourceOf } from './kept-draft.ts';
import { memoryRuns } from './memory-runs.ts';
import { memorySecrets } from './memory-secrets.ts';
import { formOf } from './message-form.ts';
import { messageWorkshop } from './message-workshop.ts';
import type { SesTrial } from './ses-trial.ts';
import { zoneResolver } from './zone-resolver.ts';

/** It reads what clients support once. */
const workshop = messageWorkshop();

export const region = 'us-east-1';

export const sendingRegion: ScenarioRegion = {
  account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 50_000, MaxSendRate: 1000 } },
  identities: { 'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
  configurationSets: { all: {} },
  templates: { welcome: { TemplateContent: { Subject: 'Hello, {{name}}', Text: 'Dear {{name}}, ripe.' } } },
};

/** A draft of the stored template `welcome`, as a message to the simulator. */
export const sendDraft = (change: Partial<KeptDraft> = {}, form: Parameters<typeof formOf>[0] = {}): KeptDraft =>
  draftOf('draft', {
    profileId: demoProfileId,
    source: sourceOf('', {
      subject: 'Hello, {{name}}',
      html: null,
      text: 'Dear {{name}}, ripe.',
      data: '{"name":"Mia"}',
    }),
    message: {
      form: formOf({ region, from: 'News <news@orchard.example>', to: ['success@simulator.amazonses.com'], ...form }),
      raw: null,
    },
    ...change,
  });

export type SendTrial = SendWorld & {
  readonly site: DemoSes;
  /** What SES took, in order. */
  readonly sent: () => readonly {
    readonly messageId: string;
    readonly addresses: readonly string[];
    readonly subject: string;
  }[];
  readonly slept: number[];
};

export type TrialChange = {
  readonly told?: ScenarioRegion;
  readonly setup?: Partial<SesSetup>;
  readonly site?: Partial<DemoSesOptions>;
  readonly profile?: Profile;
  readonly runs?: RunStore;
  readonly draft?: KeptDraft;
};

export async function sendTrial({ startSes, sesFor }: SesTrial, change: TrialChange = {}): Promise<SendTrial> {
  const site = await startSes({ scenario: { [region]: { ...sendingRegion, ...change.told } }, ...change.site });
  const drafts = memoryDrafts();
  await drafts.saveDraft(change.draft ?? sendDraft());
  const slept: number[] = [];
  return {
    site,
    slept,
    sent: () =>
      [...site.site.region(demoAccountId, region).sending.messages].map(([messageId, { addresses, subject }]) => ({
        messageId,
        addresses,
        subject,
      })),
    ses: sesFor(site.endpoint, change.setup),
    resolver: zoneResolver([]),
    profile: change.profile ?? demoProfile,
    drafts,
    runs: change.runs ?? memoryRuns(),
    secrets: memorySecrets(),
    workshop,
    openSmtp: () => Promise.reject(new Error('no SMTP here')),
    clock: { nowMs: () => Date.now() },
    sleep: async (durationMs) => void slept.push(durationMs),
  };
}

export const sendAsk = (way: SendWay, target: SendTarget = { kind: 'draft' }): SendAsk => ({
  draftId: 'draft',
  way,
  target,
});

export type Sendings = { readonly run: SendRun; readonly changes: readonly (readonly ChangedEntry[])[] };

/** To its end. */
export async function sendAll(ask: SendAsk, typed: string, world: SendWorld): Promise<Sendings> {
  const ready = await startSend({ ask, typed }, world);
  if (!ready.ok) throw new Error(JSON.stringify(ready.failure));
  const changes: (readonly ChangedEntry[])[] = [];
  const work = { ...ready.value, signal: new AbortController().signal };
  return { run: await carryOut(work, world, (changed) => void changes.push(changed)), changes };
}
