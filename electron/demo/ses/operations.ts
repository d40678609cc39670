// All operations of the API v2 that the simulated SES knows: the table by which requests are routed.
import type { Operation } from './operation.ts';
import { accountOperations } from './operations/account.ts';
import { dkimOperations } from './operations/dkim.ts';
import { identityOperations } from './operations/identity.ts';
import { mailFromOperations } from './operations/mail-from.ts';
import { policyOperations } from './operations/policy.ts';
import { sendingOperations } from './operations/sending-operations.ts';
import { tagOperations } from './operations/tag.ts';

export const operations: readonly Operation[] = [
  ...accountOperations,
  ...identityOperations,
  ...dkimOperations,
  ...mailFromOperations,
  ...policyOperations,
  ...tagOperations,
  ...sendingOperations,
];
