// All operations of the older protocols that the simulated account knows.
import { athenaOperations } from './athena.ts';
import { cloudWatchOperations } from './cloud-watch.ts';
import { firehoseOperations } from './firehose.ts';
import { iamOperations } from './iam.ts';
import { logOperations } from '../logs/log-operations.ts';
import type { QueryOperation } from './query-operation.ts';
import { sesV1Operations } from './ses-v1.ts';
import { snsOperations } from './sns.ts';
import { stsOperations } from './sts.ts';

export const queryOperations: readonly QueryOperation[] = [
  ...sesV1Operations,
  ...stsOperations,
  ...cloudWatchOperations,
  ...snsOperations,
  ...iamOperations,
  ...firehoseOperations,
  ...logOperations,
  ...athenaOperations,
];
