import { beforeEach, expect, it } from 'vitest';
import { useApp } from '../../../renderer/state/app.ts';
import { exportHistory, stopExport, useHistoryExport } from '../../../renderer/state/history-export.ts';
import { useHistory } from '../../../renderer/state/history.ts';
import { forgetProfile } from '../../../renderer/state/with-profile.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';
import { standBridge } from '../fake-bridge.ts';

type Exported = Reply<{ readonly path: string } | null>;

beforeEach(() => {
  useApp.setState({ notice: null });
  useHistory.setState({ savedAs: null });
  forgetProfile();
});

it('goes on until main has written, or was told to stop', async () => {
  let end: (reply: Exported) => void = () => undefined;
  const { asked } = standBridge({
    'history.export': () => new Promise<Exported>((resolve) => (end = resolve)),
    'history.stop-export': () => {
      end({ ok: false, failure: { kind: 'cancelled' } });
      return { ok: true, value: null };
    },
  });
  const exporting = exportHistory();
  expect(useHistoryExport.getState()).toEqual({ isExporting: true });
  await stopExport();
  await exporting;
  expect(asked.map(({ name }) => name)).toEqual(['history.export', 'history.stop-export']);
  expect(useHistoryExport.getState()).toEqual({ isExporting: false });
  expect([useHistory.getState().savedAs, useApp.getState().notice]).toEqual([null, null]);
});

it('tells where its rows are, and not beside the history of another profile', async () => {
  standBridge({ 'history.export': () => ({ ok: true, value: { path: '/tmp/messages.csv' } }) });
  const exporting = exportHistory();
  forgetProfile();
  await exporting;
  expect(useHistory.getState().savedAs).toBeNull();
  await exportHistory();
  expect(useHistory.getState().savedAs).toBe('/tmp/messages.csv');
});
