// The changes of a suppression list that are about to be made, and those under way.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { SuppressionChange, SuppressionPlan } from '../../shared/health/asks.ts';
import type { SuppressionCsv, SuppressionPreview, SuppressionProgress } from '../../shared/health/suppression.ts';
import { lookUpAgain } from './suppressed-address.ts';
import { chooseNone, refreshSoon } from './suppression.ts';
import { forgetWithProfile } from './with-profile.ts';

export type SuppressionSheet =
  /** An address and its reason are being typed. */
  | { readonly stage: 'address'; readonly region: RegionName; readonly address: string }
  /** A file was read: what it holds, before its calls are shown. */
  | {
      readonly stage: 'file';
      readonly region: RegionName;
      readonly act: SuppressionChange['kind'];
      readonly csv: SuppressionCsv | null;
      readonly failure: Failure | null;
    }
  /** The exact calls, then how far they are. */
  | {
      readonly stage: 'calls';
      readonly plan: SuppressionPlan;
      readonly preview: SuppressionPreview | null;
      readonly failure: Failure | null;
      readonly isSending: boolean;
      readonly runId: string | null;
    };

type ChangesStore = {
  readonly sheet: SuppressionSheet | null;
  /** By run; also of those whose sheet was closed. */
  readonly runs: { readonly [runId: string]: SuppressionProgress };
};

const start: ChangesStore = { sheet: null, runs: {} };

export const useSuppressionChanges = create<ChangesStore>(() => start);

/** The runs that were begun here; those of another profile go on unheard. */
const heard = new Set<string>();

export function askForAddress(region: RegionName, address = ''): void {
  useSuppressionChanges.setState({ sheet: { stage: 'address', region, address } });
}

/** Shows the exact call; nothing is sent. */
export async function previewChanges(plan: SuppressionPlan): Promise<void> {
  const empty = { preview: null, failure: null, isSending: false, runId: null };
  useSuppressionChanges.setState({ sheet: { stage: 'calls', plan, ...empty } });
  const reply = await bridge.request('suppression.preview', plan);
  onCalls(plan, reply.ok ? { preview: reply.value } : { failure: reply.failure });
}

type Calls = Extract<SuppressionSheet, { readonly stage: 'calls' }>;

function onCalls(plan: SuppressionPlan, next: Partial<Calls>): void {
  const { sheet } = useSuppressionChanges.getState();
  if (sheet?.stage === 'calls' && sheet.plan === plan) useSuppressionChanges.setState({ sheet: { ...sheet, ...next } });
}

/** Sends the calls on the sheet, if `typed` is what they ask for. */
export async function sendChanges(typed: string): Promise<void> {
  const { sheet } = useSuppressionChanges.getState();
  if (sheet?.stage !== 'calls') return;
  const { plan } = sheet;
  onCalls(plan, { isSending: true, failure: null });
  const reply = await bridge.request('suppression.apply', { plan, typed });
  if (reply.ok) heard.add(reply.value.runId);
  onCalls(plan, reply.ok ? { runId: reply.value.runId } : { isSending: false, failure: reply.failure });
  if (reply.ok) chooseNone();
}

export async function readChangesFile(region: RegionName, act: SuppressionChange['kind']): Promise<void> {
  const reply = await bridge.request('suppression.read-csv', { act });
  if (reply.ok && reply.value === null) return;
  const read = reply.ok ? { csv: reply.value, failure: null } : { csv: null, failure: reply.failure };
  useSuppressionChanges.setState({ sheet: { stage: 'file', region, act, ...read } });
}

export function acceptSuppressionProgress(progress: SuppressionProgress): void {
  if (!heard.has(progress.runId)) return;
  const { runs } = useSuppressionChanges.getState();
  useSuppressionChanges.setState({ runs: { ...runs, [progress.runId]: progress } });
  refreshSoon();
  if (progress.ended !== null) void lookUpAgain(progress.region);
}

/** What has ended is told no more. */
export function dismissRun(runId: string): void {
  const { [runId]: _told, ...runs } = useSuppressionChanges.getState().runs;
  useSuppressionChanges.setState({ runs });
}

/** Calls that are under way go on; their progress is shown above the list. */
export function closeSuppressionSheet(): void {
  const { sheet, runs } = useSuppressionChanges.getState();
  useSuppressionChanges.setState({ sheet: null });
  const runId = sheet?.stage === 'calls' ? sheet.runId : null;
  const hasEnded = runId !== null && (runs[runId]?.ended ?? null) !== null;
  if (hasEnded) dismissRun(runId);
}

export function forgetSuppressionChanges(): void {
  heard.clear();
  useSuppressionChanges.setState(start);
}

forgetWithProfile(forgetSuppressionChanges);
