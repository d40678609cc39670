import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptSuppressionProgress,
  closeSuppressionSheet,
  forgetSuppressionChanges,
  previewChanges,
  readChangesFile,
  sendChanges,
  useSuppressionChanges,
} from '../../../renderer/state/suppression-changes.ts';
import { forgetSuppressedAddress } from '../../../renderer/state/suppressed-address.ts';
import type { SuppressionPlan } from '../../../shared/health/asks.ts';
import type { SuppressionPreview, SuppressionProgress } from '../../../shared/health/suppression.ts';
import { sameText } from '../../../shared/text.ts';
import { standBridge } from '../fake-bridge.ts';

const region = 'us-east-1';
const plan: SuppressionPlan = { region, changes: [{ kind: 'unsuppress', address: 'a@x.example' }] };
const preview: SuppressionPreview = {
  plan,
  operation: 'DeleteSuppressedDestination',
  action: 'ses:DeleteSuppressedDestination',
  input: { EmailAddress: 'a@x.example' },
  commandLine: 'aws sesv2 delete-suppressed-destination',
  count: 1,
  takesMs: 1000,
  effect: sameText('effect'),
  undo: sameText('undo'),
  typed: 'a@x.example',
};
const progress: SuppressionProgress = {
  runId: 'run',
  region,
  done: 0,
  failed: 0,
  total: 1,
  failures: [],
  ended: null,
  stoppedBy: null,
};

beforeEach(() => {
  forgetSuppressionChanges();
  forgetSuppressedAddress();
});

function standMain() {
  return standBridge({
    'suppression.preview': () => ({ ok: true, value: preview }),
    'suppression.apply': ({ typed }) =>
      typed === preview.typed
        ? { ok: true, value: { runId: 'run' } }
        : { ok: false, failure: { kind: 'not-confirmed', typed, wanted: preview.typed } },
  });
}

describe('changes of the suppression list', () => {
  it('are shown before anything is sent', async () => {
    const { asked } = standMain();
    await previewChanges(plan);
    expect(useSuppressionChanges.getState().sheet).toMatchObject({ stage: 'calls', preview, runId: null });
    expect(asked.map(({ name }) => name)).toEqual(['suppression.preview']);
  });

  it('are sent with what was typed, and their progress goes on when the sheet is closed', async () => {
    standMain();
    await previewChanges(plan);
    await sendChanges('no');
    expect(useSuppressionChanges.getState().sheet).toMatchObject({ failure: { kind: 'not-confirmed' }, runId: null });
    await sendChanges('a@x.example');
    acceptSuppressionProgress(progress);
    closeSuppressionSheet();
    expect(useSuppressionChanges.getState()).toMatchObject({ sheet: null, runs: { run: progress } });
  });

  it('are told no more once they have ended and the sheet is closed', async () => {
    standMain();
    await previewChanges(plan);
    await sendChanges('a@x.example');
    acceptSuppressionProgress({ ...progress, done: 1, ended: 'done' });
    closeSuppressionSheet();
    expect(useSuppressionChanges.getState()).toEqual({ sheet: null, runs: {} });
  });

  it('of another profile are not heard', () => {
    acceptSuppressionProgress(progress);
    expect(useSuppressionChanges.getState().runs).toEqual({});
  });

  it('from a file are shown with their broken lines first; a choice of none opens nothing', async () => {
    const csv = { name: 'x.csv', changes: plan.changes, broken: [], repeated: 0, unnamed: 0, withoutReason: 0 };
    standBridge({ 'suppression.read-csv': ({ act }) => ({ ok: true, value: act === 'suppress' ? null : csv }) });
    await readChangesFile(region, 'suppress');
    expect(useSuppressionChanges.getState().sheet).toBeNull();
    await readChangesFile(region, 'unsuppress');
    expect(useSuppressionChanges.getState().sheet).toEqual({
      stage: 'file',
      region,
      act: 'unsuppress',
      csv,
      failure: null,
    });
  });
});
