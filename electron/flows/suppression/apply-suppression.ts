// Changes the suppression list call by call: shown first, confirmed, journalled, and gone on with where one address fails.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { accept, type Failure, type Outcome, printFailure, refuse } from '../../../shared/failure.ts';
import type { SuppressionChange, SuppressionPlan } from '../../../shared/health/asks.ts';
import type { SuppressionPreview, SuppressionProgress } from '../../../shared/health/suppression.ts';
import type { JournalEntry } from '../../../shared/ses-change.ts';
import type { Text } from '../../../shared/text.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import { suppressionCall, suppressionPreview } from '../../engine/publish/suppression-call.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';

/** Nothing is sent. What is no address is refused before anything is. */
export function previewSuppression(plan: SuppressionPlan): Outcome<SuppressionPreview> {
  const changes: SuppressionChange[] = [];
  for (const change of plan.changes) {
    const address = parseMailAddress(change.address);
    if (address.ok) changes.push({ ...change, address: address.value });
    // What SES has listed can be taken off, however it is spelled.
    else if (change.kind === 'unsuppress') changes.push(change);
    else return refuse({ kind: 'bad-input', because: notTaken(change.address, address.failure) });
  }
  const preview = suppressionPreview({ ...plan, changes });
  return preview === null ? refuse({ kind: 'bad-input', because: nothingToDo }) : accept(preview);
}

/** The plan as it will be sent, once what it asks for was typed. */
export function confirmSuppression(plan: SuppressionPlan, typed: string): Outcome<SuppressionPlan> {
  const preview = previewSuppression(plan);
  if (!preview.ok) return preview;
  const wanted = preview.value.typed;
  return typed.trim() === wanted
    ? accept(preview.value.plan)
    : refuse({ kind: 'not-confirmed', typed: typed.trim(), wanted });
}

export type SuppressionRun = {
  readonly runId: string;
  /** As it was confirmed. */
  readonly plan: SuppressionPlan;
  readonly world: { readonly ses: Ses; readonly clock: Clock; readonly profileId: string };
  readonly accounts: AccountStore;
  readonly signal: AbortSignal;
};

export type SuppressionWatch = {
  readonly onProgress: (progress: SuppressionProgress) => void;
  /** SES has carried it out. */
  readonly onChanged: (change: SuppressionChange, atMs: number) => void;
};

const mostNamed = 20;

export async function applySuppression(run: SuppressionRun, watch: SuppressionWatch): Promise<SuppressionProgress> {
  const { plan, world, signal } = run;
  const caller = await world.ses.read({ read: 'caller', region: plan.region, about: null });
  const accountId = caller.ok ? caller.value.accountId : null;
  let progress: SuppressionProgress = {
    runId: run.runId,
    region: plan.region,
    done: 0,
    failed: 0,
    total: plan.changes.length,
    failures: [],
    ended: null,
    stoppedBy: null,
  };
  const tell = (next: Partial<SuppressionProgress>): void => {
    progress = { ...progress, ...next };
    watch.onProgress(progress);
  };
  let before: AwsFailure | null = null;
  for (const change of plan.changes) {
    if (signal.aborted) break;
    const { failure, isKept } = await sendOne(change, { ...run, accountId }, watch);
    if (failure === null) tell({ done: progress.done + 1 });
    else if (failure.kind !== 'cancelled') tell(withFailure(progress, change, failure));
    const stoppedBy = isKept ?? (failure !== null && (await concernsAll(failure, before, run)) ? failure : null);
    if (stoppedBy !== null && stoppedBy.kind !== 'cancelled') {
      tell({ ended: 'stopped', stoppedBy });
      return progress;
    }
    before = failure;
  }
  tell({ ended: signal.aborted ? 'cancelled' : 'done' });
  return progress;
}

function withFailure(progress: SuppressionProgress, { address }: SuppressionChange, failure: Failure) {
  const named = { address, because: printFailure(failure) };
  return { failed: progress.failed + 1, failures: [...progress.failures, named].slice(0, mostNamed) };
}

type Sending = SuppressionRun & { readonly accountId: string | null };

/** `isKept`: why it could not be written down; then nothing more may be sent. */
async function sendOne(change: SuppressionChange, run: Sending, watch: SuppressionWatch) {
  const { plan, world, accounts, signal, accountId } = run;
  const { region } = plan;
  const reply = await world.ses.changeSuppression(region, change, { signal });
  const failure = reply.ok ? null : reply.failure;
  const atMs = world.clock.nowMs();
  // What is to go and is not there is gone, too.
  if (failure === null || (failure.kind === 'aws-not-found' && change.kind === 'unsuppress'))
    watch.onChanged(change, atMs);
  // Nothing was sent; a call that was broken off may have been carried out, and is written down.
  if (failure?.kind === 'read-only' || (failure?.kind === 'cancelled' && reply.calls.length === 0))
    return { failure, isKept: null };
  const { operation, input } = suppressionCall(change);
  const entry: JournalEntry = {
    atMs,
    profileId: world.profileId,
    accountId,
    operation,
    identity: { name: change.address, region },
    input,
    result: failure === null ? 'done' : 'failed',
    requestId: reply.calls.at(-1)?.requestId ?? null,
    message: failure === null ? null : failure.kind === 'cancelled' ? brokenOff : printFailure(failure),
  };
  const kept = await accounts.addToJournal(entry);
  return { failure, isKept: kept.ok ? null : kept.failure };
}

/** Whether every other address would fail for the same reason. */
async function concernsAll(failure: AwsFailure, before: AwsFailure | null, run: SuppressionRun): Promise<boolean> {
  switch (failure.kind) {
    case 'aws-not-found':
    case 'cancelled':
      return false;
    case 'aws-unavailable':
      // Once may be an accident.
      return before?.kind === 'aws-unavailable';
    case 'aws-refused':
      return isInSandbox(run);
    default:
      return true;
  }
}

/** Developer guide, "Using the account-level suppression list": in the sandbox it cannot be changed by the API. */
async function isInSandbox({ plan, world }: SuppressionRun): Promise<boolean> {
  const account = await world.ses.read({ read: 'account', region: plan.region, about: null });
  return account.ok && !account.value.productionAccess;
}

const brokenOff: Text = {
  en: 'Canceled while it was under way: it may have been carried out.',
  ja: '処理中に中止されました。実行された可能性があります。',
};

const nothingToDo: Text = { en: 'There is nothing to change.', ja: '変更する内容がありません。' };

function notTaken(address: string, failure: Failure): Text {
  const because = printFailure(failure);
  return { en: `"${address}": ${because.en}`, ja: `「${address}」: ${because.ja}` };
}
