// The sheet of a sending: what is chosen, its exact calls, and why it cannot be sent; then the sending itself.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SendAsk } from '../../shared/message/asks.ts';
import type { SendPreview } from '../../shared/message/send.ts';
import type { RegionName } from '../../shared/aws.ts';
import { showRoom } from './composer-place.ts';
import { go } from './selection.ts';
import { keepNow, useDraft } from './draft.ts';
import { startMessage } from './message.ts';
import { fittingWay, targetOf, type SendChoice } from './send-choice.ts';
import { openSending } from './send-runs.ts';
import { askSending } from './senders.ts';
import { forgetWithProfile } from './with-profile.ts';

export type ChooseStage = {
  readonly stage: 'choose';
  readonly draftId: string;
  readonly choice: SendChoice;
  /** Of the choice before while `isAsking`; null where nobody is named. */
  readonly preview: SendPreview | null;
  readonly failure: Failure | null;
  readonly isAsking: boolean;
  readonly isStarting: boolean;
  /** Why the list of recipients could not be read, or the sending not begun. */
  readonly trouble: Failure | null;
};

export type SendStage =
  | ChooseStage
  /** The draft is a template alone. */
  | { readonly stage: 'template'; readonly draftId: string }
  | { readonly stage: 'past' }
  | { readonly stage: 'run'; readonly runId: string };

type SendStore = { readonly sheet: SendStage | null };

export const useSend = create<SendStore>(() => ({ sheet: null }));

/** Typing rests so long before main is asked. */
const restMs = 300;
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

/** Opens the sheet for the open draft; what was chosen for it before stays. */
export async function openSendSheet(): Promise<void> {
  if (useDraft.getState().kept === null) return;
  showRoom('desk');
  await keepNow();
  const { kept, form } = useDraft.getState();
  if (kept === null) return;
  if (form === null) return useSend.setState({ sheet: { stage: 'template', draftId: kept.id } });
  const before = chosen.get(kept.id);
  const label = `plumbline-${Date.now().toString(36)}`;
  const fresh: SendChoice = { way: 'simple', toWhom: 'simulator', typed: '', list: null, label };
  const { way, toWhom, ...rest } = before ?? fresh;
  const choice = { ...rest, toWhom, way: fittingWay(way, kept, toWhom), label };
  const nothingYet = { preview: null, failure: null, isAsking: true, isStarting: false, trouble: null };
  useSend.setState({ sheet: { stage: 'choose', draftId: kept.id, choice, ...nothingYet } });
  // What SES knows of its addresses decides whether it can be sent.
  await askSending();
  await preview();
}

/** By draft, until the window closes. */
const chosen = new Map<string, SendChoice>();

/** The template is a message from then on: its form asks for what it lacks. */
export async function makeMessage(region: RegionName | null): Promise<void> {
  const { sheet } = useSend.getState();
  if (sheet?.stage !== 'template') return;
  closeSendSheet();
  await startMessage({ from: 'draft', id: sheet.draftId, region });
}

export function chooseSending(change: Partial<SendChoice>): void {
  const { sheet } = useSend.getState();
  if (sheet?.stage !== 'choose') return;
  const { kept } = useDraft.getState();
  const next = { ...sheet.choice, ...change };
  const choice = kept === null ? next : { ...next, way: fittingWay(next.way, kept, next.toWhom) };
  chosen.set(sheet.draftId, choice);
  useSend.setState({ sheet: { ...sheet, choice, failure: null, trouble: null, isAsking: true } });
  clearTimeout(timer);
  if (change.typed === undefined) void preview();
  else timer = setTimeout(() => void preview(), restMs);
}

function onChoose(next: Partial<ChooseStage>): void {
  const { sheet } = useSend.getState();
  if (sheet?.stage === 'choose') useSend.setState({ sheet: { ...sheet, ...next } });
}

function askOf({ draftId, choice }: ChooseStage): SendAsk | null {
  const target = targetOf(choice);
  return target === null ? null : { draftId, way: choice.way, target };
}

/** Shows the exact calls; nothing is sent. The newest choice wins. */
async function preview(): Promise<void> {
  const { sheet } = useSend.getState();
  if (sheet?.stage !== 'choose') return;
  asked += 1;
  const mine = asked;
  const ask = askOf(sheet);
  if (ask === null) return onChoose({ preview: null, isAsking: false });
  const reply = await bridge.request('send.preview', ask);
  if (mine !== asked) return;
  onChoose({
    isAsking: false,
    ...(reply.ok ? { preview: reply.value, failure: null } : { preview: null, failure: reply.failure }),
  });
}

export function previewAgain(): void {
  onChoose({ isAsking: true, failure: null });
  void preview();
}

export async function readRecipients(): Promise<void> {
  const reply = await bridge.request('send.read-recipients', {});
  if (!reply.ok) return onChoose({ trouble: reply.failure });
  if (reply.value !== null) chooseSending({ list: reply.value, toWhom: 'list' });
}

/** Sends what the sheet shows, if `typed` is what it asks for. */
export async function startSending(typed: string): Promise<void> {
  const { sheet } = useSend.getState();
  const ask = sheet?.stage === 'choose' ? askOf(sheet) : null;
  if (ask === null) return;
  onChoose({ isStarting: true, trouble: null });
  const reply = await bridge.request('send.start', { ask, typed });
  if (!reply.ok) return onChoose({ isStarting: false, trouble: reply.failure });
  showSending(reply.value.runId);
}

export function showSending(runId: string): void {
  useSend.setState({ sheet: { stage: 'run', runId } });
  void openSending(runId);
}

export function showPastSendings(): void {
  go('composer');
  useSend.setState({ sheet: { stage: 'past' } });
}

/** What is under way goes on; the title line tells of it. */
export function closeSendSheet(): void {
  clearTimeout(timer);
  asked += 1;
  useSend.setState({ sheet: null });
}

/** Another profile has other drafts and sendings. */
export function forgetSend(): void {
  chosen.clear();
  closeSendSheet();
}

forgetWithProfile(forgetSend);
