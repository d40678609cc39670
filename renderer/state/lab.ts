// The simulator lab before a run: identities and sets to choose from, how events can be watched, and the calls first.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { LabAsk } from '../../shared/message/asks.ts';
import type { LabSource } from '../../shared/message/lab.ts';
import type { SendPreview } from '../../shared/message/send.ts';
import type { SenderChoice, SetChoice } from '../../shared/message/sending.ts';
import { showRoom } from './composer-place.ts';
import { keepNow, useDraft } from './draft.ts';
import { askOf, firstWatch, type LabChoice, maxSets, noChoice } from './lab-choice.ts';
import { loadLabs, openLabRun } from './lab-runs.ts';
import { forgetWithProfile } from './with-profile.ts';

type LabStore = {
  readonly choice: LabChoice;
  /** Null while they are asked for. */
  readonly senders: readonly SenderChoice[] | null;
  readonly sets: readonly SetChoice[] | null;
  readonly sources: readonly LabSource[] | null;
  /** Why the region could not be asked. */
  readonly failure: Failure | null;
  readonly preview: SendPreview | null;
  readonly previewFailure: Failure | null;
  readonly isAsking: boolean;
  readonly isStarting: boolean;
  /** Why the run could not be begun. */
  readonly trouble: Failure | null;
};

const nothingPlanned = { preview: null, previewFailure: null, isAsking: false, isStarting: false, trouble: null };
const nothingRead = { senders: null, sets: null, sources: null, failure: null };
const start: LabStore = { choice: noChoice, ...nothingRead, ...nothingPlanned };

export const useLab = create<LabStore>(() => start);

const restMs = 300;
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;
let read = 0;

/** Opens the lab in the region of the open message, else in the given one. */
export async function openLab(region: RegionName | null): Promise<void> {
  showRoom('lab');
  void loadLabs();
  await keepNow();
  const message = useDraft.getState().kept?.message ?? null;
  const { choice } = useLab.getState();
  const wanted = message?.form.region ?? choice.region ?? region;
  useLab.setState({ choice: { ...choice, usesDraft: message !== null, from: message?.form.from ?? choice.from } });
  if (wanted !== null) await readLabRegion(wanted);
}

/** Who can send there, which sets there are, and who hears of them. */
export async function readLabRegion(region: RegionName): Promise<void> {
  read += 1;
  const mine = read;
  useLab.setState(({ choice }) => ({ ...nothingRead, ...nothingPlanned, choice: { ...choice, region } }));
  const [senders, sets] = await Promise.all([
    bridge.request('message.senders', { region }),
    bridge.request('message.sets', { region }),
  ]);
  if (mine !== read) return;
  if (!senders.ok) return useLab.setState({ failure: senders.failure });
  if (!sets.ok) return useLab.setState({ failure: sets.failure });
  const names = [null, ...sets.value.map(({ name }) => name)].slice(0, maxSets);
  const sources = await bridge.request('lab.sources', { region, sets: names });
  if (mine !== read) return;
  if (!sources.ok) return useLab.setState({ failure: sources.failure });
  const { choice } = useLab.getState();
  const [first] = senders.value.filter(({ canSend }) => canSend);
  const from = choice.from.trim() === '' && first !== undefined ? addressOf(first) : choice.from;
  useLab.setState({ senders: senders.value, sets: sets.value, sources: sources.value });
  const heard = sources.value.filter(({ silence }) => silence === null).map(({ set }) => set);
  // Those whose events can be watched; without any, what is sent tells all the same that it was taken.
  const chosen = heard.length === 0 ? names : heard;
  chooseLab({ from, sets: chosen, ...firstWatch(sources.value, chosen) });
}

/** A domain identity sends from any address in it. */
export function addressOf({ name, kind }: Pick<SenderChoice, 'name' | 'kind'>): string {
  return kind === 'address' ? name : `simulator-lab@${name}`;
}

export function chooseLab(change: Partial<LabChoice>): void {
  useLab.setState(({ choice }) => ({ ...nothingPlanned, choice: { ...choice, ...change }, isAsking: true }));
  clearTimeout(timer);
  timer = setTimeout(() => void previewLab(), restMs);
}

function currentAsk(): LabAsk | null {
  const { choice, sources } = useLab.getState();
  const { kept } = useDraft.getState();
  const draftId = kept === null || kept.message === null ? null : kept.id;
  return askOf(choice, sources ?? [], draftId);
}

/** The exact calls; nothing is sent. The newest choice wins. */
export async function previewLab(): Promise<void> {
  asked += 1;
  const mine = asked;
  const ask = currentAsk();
  if (ask === null) return useLab.setState({ ...nothingPlanned });
  useLab.setState({ isAsking: true, previewFailure: null });
  const reply = await bridge.request('lab.preview', ask);
  if (mine !== asked) return;
  useLab.setState({
    isAsking: false,
    ...(reply.ok ? { preview: reply.value } : { preview: null, previewFailure: reply.failure }),
  });
}

export async function startLab(typed: string): Promise<void> {
  const ask = currentAsk();
  if (ask === null) return;
  useLab.setState({ isStarting: true, trouble: null });
  const reply = await bridge.request('lab.start', { ask, typed });
  useLab.setState({ isStarting: false, trouble: reply.ok ? null : reply.failure });
  if (!reply.ok) return;
  void loadLabs();
  await openLabRun(reply.value.runId);
}

/** Another profile has other identities and sets. */
export function forgetLab(): void {
  clearTimeout(timer);
  asked += 1;
  read += 1;
  useLab.setState(start);
}

forgetWithProfile(forgetLab);
