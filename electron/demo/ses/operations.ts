// All operations of the API v2 that the simulated SES knows: the table by which requests are routed.
import type { Operation } from './operation.ts';
import { accountOperations } from './operations/account.ts';
import { sendingOperations } from './operations/sending-operations.ts';

export const operations: readonly Operation[] = [...accountOperations, ...sendingOperations];
