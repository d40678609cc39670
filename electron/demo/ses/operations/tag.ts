// Tags of any resource, by its ARN.
import { type Call, type JsonObject, type Operation, SesError } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { objects, missing, requiredText } from '../wire/members.ts';

const path = '/v2/email/tags';

export const tagOperations: readonly Operation[] = [
  { name: 'ListTagsForResource', method: 'GET', path, perSecond: 1, run: list },
  { name: 'TagResource', method: 'POST', path, perSecond: 1, run: tag },
  { name: 'UntagResource', method: 'DELETE', path, perSecond: 1, run: untag },
];

const maxTags = 50;
const bad = (message: string): SesError => new SesError('BadRequestException', message);

/** Adds to what a resource has: `Tag` objects. Throws where a limit is passed. */
export function joinTags(account: RegionAccount, arn: string, tags: readonly JsonObject[]): void {
  if (tags.length === 0) return;
  const joined = new Map(account.tags.get(arn));
  const keys = new Set<string>();
  for (const given of tags) {
    const key = requiredText(given, 'Key');
    const value = requiredText(given, 'Value');
    if (key.length < 1 || key.length > 128) throw bad('A tag key has 1 to 128 characters.');
    if (value.length > 256) throw bad('A tag value has at most 256 characters.');
    if (/^aws:/iu.test(key)) throw bad('Tag keys that begin with aws: are reserved.');
    if (keys.has(key)) throw bad(`The tag key ${key} is given twice.`);
    keys.add(key);
    joined.set(key, value);
  }
  if (joined.size > maxTags) throw bad(`A resource has at most ${maxTags} tags.`);
  account.tags.set(arn, joined);
}

function list({ query, account }: Call): JsonObject {
  const arn = knownArn(account, query.get('ResourceArn'));
  return { Tags: [...(account.tags.get(arn) ?? [])].map(([Key, Value]) => ({ Key, Value })) };
}

function tag({ body, account }: Call): JsonObject {
  joinTags(account, knownArn(account, requiredText(body, 'ResourceArn')), objects(body, 'Tags'));
  return {};
}

function untag({ query, account }: Call): JsonObject {
  const arn = knownArn(account, query.get('ResourceArn'));
  const kept = new Map(account.tags.get(arn));
  for (const key of query.getAll('TagKeys')) kept.delete(key);
  account.tags.set(arn, kept);
  return {};
}

function knownArn(account: RegionAccount, arn: string | null): string {
  if (arn === null) return missing('ResourceArn');
  const parts = /^arn:aws:ses:([^:]+):(\d{12}):([a-z-]+)\/(.+)$/u.exec(arn);
  if (parts === null) throw bad(`Invalid ARN ${arn}.`);
  const [, region, accountId, kind = '', name = ''] = parts;
  const isHere = region === account.region && accountId === account.accountId;
  if (!isHere || !hasResource(account, kind, name))
    throw new SesError('NotFoundException', `Resource ${arn} does not exist.`);
  return arn;
}

function hasResource({ identities, sending }: RegionAccount, kind: string, name: string): boolean {
  switch (kind) {
    case 'identity':
      return identities.has(name);
    case 'configuration-set':
      return sending.configurationSets.has(name);
    case 'contact-list':
      return sending.contactLists.has(name);
    case 'dedicated-ip-pool':
      return sending.pools.has(name);
    case 'template':
      return sending.templates.has(name);
    case 'tenant':
      return sending.tenants.has(name.split('/', 1)[0] ?? '');
    default:
      return false;
  }
}
