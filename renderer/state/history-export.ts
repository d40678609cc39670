// Writes all rows that match to a file that the user names, unless it is stopped.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import { notify } from './app.ts';
import { askedHistory, useHistory } from './history.ts';
import { forgetWithProfile } from './with-profile.ts';

export const useHistoryExport = create<{ readonly isExporting: boolean }>(() => ({ isExporting: false }));

/** Main asks where to. */
export async function exportHistory(): Promise<void> {
  useHistoryExport.setState({ isExporting: true });
  const reply = await bridge.request('history.export', askedHistory());
  // Another profile's history is shown meanwhile.
  if (!useHistoryExport.getState().isExporting) return;
  useHistoryExport.setState({ isExporting: false });
  if (reply.ok && reply.value !== null) useHistory.setState({ savedAs: reply.value.path });
  if (!reply.ok && reply.failure.kind !== 'cancelled') notify({ kind: 'failure', failure: reply.failure });
}

export async function stopExport(): Promise<void> {
  await bridge.request('history.stop-export', {});
}

forgetWithProfile(() => useHistoryExport.setState({ isExporting: false }));
