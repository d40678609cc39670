// Records as the change batch of `aws route53 change-resource-record-sets --change-batch file://...`.
import { groupSets, quotedValue } from './group-sets.ts';
import type { WantedRecord } from '../../../shared/publish.ts';

/** UPSERT replaces a whole set, so that values of others at the same name are carried along. */
export function printRoute53(records: readonly WantedRecord[], comment: string): string {
  const changes = groupSets(records).map(({ name, type, ttlSeconds, values }) => ({
    Action: 'UPSERT',
    ResourceRecordSet: {
      Name: `${name}.`,
      Type: type,
      TTL: ttlSeconds,
      ResourceRecords: values.map((value) => ({ Value: quotedValue(type, value) })),
    },
  }));
  return `${JSON.stringify({ Comment: comment, Changes: changes }, null, 2)}\n`;
}
