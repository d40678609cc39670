// Begins a sending, once what it asks for was typed, and goes on with one that ended before all were sent.
import { randomUUID } from 'node:crypto';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { SendAsk } from '../../../shared/message/asks.ts';
import type { SendEntry, SendRun } from '../../../shared/message/send.ts';
import type { Text } from '../../../shared/text.ts';
import { planSend } from './plan-send.ts';
import { previewOf } from './preview-send.ts';
import { openSend } from './open-send.ts';
import { refuseSending } from './refuse-sending.ts';
import type { SendWork } from './send-work.ts';
import type { SendWorld } from './send-world.ts';

/** Without the signal that ends it. */
export type ReadyToSend = Omit<SendWork, 'signal'>;

/** On the disk, with all that it will send; nothing is sent yet. */
export async function startSend(
  { ask, typed }: { readonly ask: SendAsk; readonly typed: string },
  world: SendWorld,
): Promise<Outcome<ReadyToSend>> {
  const planned = await planSend(ask, world, true);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const refused = refuseSending(previewOf(plan), typed);
  if (refused !== null) return refuse(refused);
  const run: SendRun = {
    version: 1,
    id: randomUUID(),
    profileId: world.profile.id,
    draftId: plan.draft.id,
    region: plan.region,
    way: ask.way,
    subject: plan.subject,
    from: plan.from,
    configurationSet: plan.configurationSet,
    startedAtMs: world.clock.nowMs(),
    endedAtMs: null,
    entries: plan.entries.map((to) => ({ ...nothingYet, to })),
    failure: null,
  };
  const loaded = await world.runs.saveLoad(run.profileId, run.id, plan.load);
  if (!loaded.ok) return loaded;
  const saved = await world.runs.saveSend(run);
  return saved.ok ? accept({ run, load: plan.load, perSecond: plan.perSecond }) : saved;
}

const nothingYet: SendEntry = { to: [], state: 'waiting', messageId: null, atMs: null, status: null, says: null };

/** What may have been sent is left alone; it sends what was confirmed, whatever the draft says by now. */
export async function resumeSend(id: string, world: SendWorld): Promise<Outcome<ReadyToSend>> {
  const { runs, profile } = world;
  const opened = await openSend(id, { runs, profileId: profile.id });
  if (!opened.ok) return opened;
  const entries = opened.value.entries.map((entry): SendEntry =>
    entry.state === 'stopped' ? { ...entry, state: 'waiting' } : entry,
  );
  if (!entries.some(({ state }) => state === 'waiting')) return refuse({ kind: 'not-allowed', because: nothingWaits });
  const load = await runs.openLoad(profile.id, id);
  if (!load.ok) return load;
  const run: SendRun = { ...opened.value, entries, endedAtMs: null, failure: null };
  const saved = await runs.saveSend(run);
  if (!saved.ok) return saved;
  const account = await world.ses.read({ read: 'account', region: run.region, about: null });
  const rate = account.ok ? account.value.maxSendRatePerSecond : null;
  return accept({ run, load: load.value, perSecond: rate === null || rate <= 0 ? 1 : rate });
}

const nothingWaits: Text = {
  en: 'Nothing in this send is waiting any more. To send to somebody again, start a new one.',
  ja: 'この送信で待機中の宛先はありません。もう一度送信する場合は、新しく開始してください。',
};
