// A sending as it is kept, for tests.
import type { SendEntry, SendRun } from '../../shared/message/send.ts';

export const entryOf = (to: string, change: Partial<SendEntry> = {}): SendEntry => ({
  to: [to],
  state: 'waiting',
  messageId: null,
  atMs: null,
  status: null,
  says: null,
  ...change,
});

export const sendRunOf = (id: string, entries: readonly SendEntry[], change: Partial<SendRun> = {}): SendRun => ({
  version: 1,
  id,
  profileId: 'mine',
  draftId: 'draft',
  region: 'us-east-1',
  way: 'simple',
  subject: 'Hello',
  from: 'news@orchard.example',
  configurationSet: null,
  startedAtMs: 1,
  endedAtMs: null,
  entries,
  failure: null,
  ...change,
});
