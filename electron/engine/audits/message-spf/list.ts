// The audits of the topic message-spf, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { messageSpfFailed } from './failed.ts';
import { messageSpfRecordBroken } from './record-broken.ts';
import { messageSpfRecordMissing } from './record-missing.ts';
import { messageSpfSoftfailed } from './softfailed.ts';
import { messageSpfUnaligned } from './unaligned.ts';

export const messageSpfAudits: readonly Audit[] = [
  messageSpfFailed,
  messageSpfSoftfailed,
  messageSpfRecordMissing,
  messageSpfRecordBroken,
  messageSpfUnaligned,
];
