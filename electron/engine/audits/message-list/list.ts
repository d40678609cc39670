// The audits of the topic message-list, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { messageListPostValueWrong } from './post-value-wrong.ts';
import { messageListUnsubscribeInsecure } from './unsubscribe-insecure.ts';
import { messageListUnsubscribeUnpaired } from './unsubscribe-unpaired.ts';
import { messageListUnsubscribeUnsigned } from './unsubscribe-unsigned.ts';

export const messageListAudits: readonly Audit[] = [
  messageListUnsubscribeUnpaired,
  messageListUnsubscribeUnsigned,
  messageListUnsubscribeInsecure,
  messageListPostValueWrong,
];
