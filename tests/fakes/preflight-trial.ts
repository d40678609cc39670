// Tries a message twice: what the preflight says of it, and what the simulated SES does when it is sent all the same.
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import { createSmtp } from '../../electron/adapters/smtp/create-smtp.ts';
import { demoAccessKey, demoAccountId, startDemoSes } from '../../electron/demo/ses/start-demo-ses.ts';
import type { RegionAccount, ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { openPostOffice } from '../../electron/demo/smtp/post-office.ts';
import { startDemoSmtp } from '../../electron/demo/smtp/start-demo-smtp.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import { openHandOver } from '../../electron/flows/send/hand-over.ts';
import { planSend } from '../../electron/flows/send/plan-send.ts';
import type { SendEntry, SendRun, SendWay } from '../../shared/message/send.ts';
import type { MessageForm } from '../../shared/message/form.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { DraftSource } from '../../shared/draft/source.ts';
import { sourceOf } from './kept-draft.ts';
import { region, sendAsk, sendDraft, type SendTrial, sendTrial } from './send-world.ts';
import { plainSetup, rateFactor, type SesTrial } from './ses-trial.ts';

export type TriedMessage = {
  readonly form?: Partial<MessageForm>;
  readonly source?: Partial<DraftSource>;
  /** By the blob's name. */
  readonly contents?: readonly Uint8Array[];
  /** Bytes that are the message. */
  readonly raw?: Uint8Array;
};

export type Tried = {
  /** Ids of failing blockers; what has none, in English. */
  readonly obstacles: readonly string[];
  /** Why SES did not take it; null: it did. */
  readonly refusal: string | null;
  /** What SES took and will never deliver. */
  readonly lost: string | null;
};

export type PreflightTrial = {
  readonly tryOut: (message: TriedMessage, way: SendWay) => Promise<Tried>;
  readonly close: () => Promise<void>;
};

export async function preflightTrial(told: ScenarioRegion = {}): Promise<PreflightTrial> {
  const open: { close(): Promise<void> }[] = [];
  const kept = <T extends { close(): Promise<void> }>(each: T): T => {
    open.push(each);
    return each;
  };
  const trial: SesTrial = {
    startSes: async (options = {}) =>
      kept(await startDemoSes({ world: () => assembleWorld([]), rateFactor, scenario: {}, ...options })),
    sesFor: (endpoint, change = {}) => kept(createSes({ ...plainSetup, endpoint, ...change })),
  };
  const base = await sendTrial(trial, { told });
  const smtp = await startDemoSmtp(openPostOffice(() => Promise.resolve(base.site)));
  const openSmtp = async () =>
    createSmtp({ route: (asked) => Promise.resolve(smtp.route(asked.host, asked.portNumber)), demoKey: demoAccessKey });
  const world: SendTrial = { ...base, openSmtp };
  const account = base.site.site.region(demoAccountId, region);
  const close = async () => {
    await smtp.close();
    for (const each of open.toReversed()) await each.close();
  };
  return { tryOut: (message, way) => tryOut(message, way, { world, account }), close };
}

type Place = { readonly world: SendTrial; readonly account: RegionAccount };

async function tryOut(message: TriedMessage, way: SendWay, { world, account }: Place): Promise<Tried> {
  await keep(message, world);
  const plan = await planSend(sendAsk(way), world, false);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  const obstacles = plan.value.obstacles.map(({ findingId, says }) => findingId ?? says.en);
  const run = { region, entries: [entry] } as unknown as SendRun;
  const handOver = await openHandOver(
    { run, load: plan.value.load, perSecond: 1000, signal: new AbortController().signal },
    world,
  );
  if (!handOver.ok) throw new Error(JSON.stringify(handOver.failure));
  const {
    entries: [sent = entry],
  } = await handOver.value([0], [entry]);
  if (sent.state !== 'sent') return { obstacles, refusal: `${sent.status} ${sent.says?.en ?? ''}`, lost: null };
  const events = account.sending.events.filter(({ message: { id } }) => id === sent.messageId);
  const lost = events.find(({ happening: { kind } }) => kind === 'reject' || kind === 'rendering-failure');
  return { obstacles, refusal: null, lost: lost?.happening.kind ?? null };
}

async function keep({ form = {}, source = {}, contents = [], raw }: TriedMessage, world: SendTrial) {
  const { drafts } = world;
  const base = sendDraft({ source: sourceOf('<p>Ripe.</p>', { text: 'Ripe.', subject: 'Apples', ...source }) }, form);
  for (const content of contents) await drafts.putBlob(base.profileId, base.id, content);
  await drafts.saveDraft(raw === undefined ? base : await opened(base, { raw, form }, world));
}

/** What is changed in the form is written into the bytes, as in the application. */
async function opened(
  base: KeptDraft,
  { raw, form }: Required<Pick<TriedMessage, 'raw' | 'form'>>,
  { drafts, workshop }: SendTrial,
): Promise<KeptDraft> {
  const read = valueOf(await workshop.work('readMessage', { bytes: raw }));
  for (const { content } of read.blobs) await drafts.putBlob(base.profileId, base.id, content);
  const before = { form: read.form, content: read.source };
  const after = { ...before, form: { ...read.form, ...form } };
  const amended = valueOf(await workshop.work('amend', { bytes: raw, before, after, blobs: new Map() }));
  const blob = valueOf(await drafts.putBlob(base.profileId, base.id, amended.bytes));
  const message = { form: { ...after.form, region }, raw: { blob, bytes: amended.bytes.length } };
  return { ...base, source: { ...read.source, data: '{}', mjml: null }, message };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}

const entry: SendEntry = { to: [], state: 'sending', messageId: null, atMs: null, status: null, says: null };
