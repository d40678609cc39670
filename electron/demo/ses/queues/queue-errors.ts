// The errors of SQS: each has a name in today's protocol and an older code, which the Query protocol and older programs know.
import { CodedError } from '../wire/wire-error.ts';

/** SQS API reference, "Errors"; where only the JSON name is known, both are the same. */
const olderCodes: { readonly [name: string]: string } = {
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  QueueNameExists: 'QueueAlreadyExists',
  QueueDeletedRecently: 'AWS.SimpleQueueService.QueueDeletedRecently',
  PurgeQueueInProgress: 'AWS.SimpleQueueService.PurgeQueueInProgress',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
};

export function olderCode(code: string): string {
  return olderCodes[code] ?? code;
}

export function missingParameter(name: string): CodedError {
  return new CodedError('MissingParameter', `The request must contain the parameter ${name}.`);
}

export function outOfBounds(name: string, value: string, bounds: string): CodedError {
  const reason = `Must be ${bounds}, if provided.`;
  return new CodedError('InvalidParameterValue', `Value ${value} for parameter ${name} is invalid. Reason: ${reason}`);
}

export function badHandle(handle: string): CodedError {
  const message = `The input receipt handle "${handle}" is not a valid receipt handle.`;
  return new CodedError('ReceiptHandleIsInvalid', message, 404);
}
