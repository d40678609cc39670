// An account without stored events and a store that does not open, for tests that are about something else.
import { refuse } from '../../shared/failure.ts';
import type { AwsReply } from '../../shared/aws.ts';
import type { EventCloud } from '../../electron/ports/event-cloud.ts';
import type { EventStore } from '../../electron/ports/event-store.ts';

const denied = (): Promise<AwsReply<never>> =>
  Promise.resolve({ ok: false, failure: { kind: 'cancelled' }, calls: [] });

export const noEventCloud: EventCloud = {
  listObjects: denied,
  fetchObject: denied,
  logGroups: denied,
  logLines: denied,
  messageInsights: denied,
  startExport: denied,
  exportJob: denied,
  cancelExport: denied,
  fetchExport: denied,
  startQuery: denied,
  query: denied,
  queryRows: denied,
  stopQuery: denied,
  workGroups: denied,
  workGroup: denied,
};

export const noEventStore: EventStore = {
  open: () => Promise.resolve(refuse({ kind: 'cancelled' })),
  removeProfile: () => Promise.resolve({ ok: true, value: null }),
  close: () => Promise.resolve(),
};
