// The tags of a resource, as the operations that read it answer them.
import type { JsonObject } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';

export function shownTags({ tags }: RegionAccount, arn: string): readonly JsonObject[] {
  return [...(tags.get(arn) ?? [])].map(([Key, Value]) => ({ Key, Value }));
}
