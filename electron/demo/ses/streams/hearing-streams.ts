// Which Firehose streams hear of an event: those of its configuration set's destinations, as far as the role lets SES write to them.
import { allows } from '../../../engine/protocols/iam/evaluate.ts';
import { parsePolicy } from '../../../engine/protocols/iam/parse.ts';
import type { Happening } from '../messages/happening.ts';
import type { JsonObject } from '../operation.ts';
import { arnOf } from '../state/identity-state.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import type { RoleState, StreamState } from '../state/wiring-state.ts';
import { eventTypes, hearingDestinations } from '../topics/hearing-destinations.ts';
import { optionalObject, optionalText } from '../wire/members.ts';

/** An event, as far as it matters to who hears of it. */
export type Heard = { readonly set: string; readonly kind: Happening['kind'] };

export function hearingStreams(site: Site, account: RegionAccount, { set, kind }: Heard): readonly StreamState[] {
  return hearingDestinations(account, set, eventTypes[kind]).flatMap((destination) => {
    const told = optionalObject(destination, 'KinesisFirehoseDestination');
    return told === undefined ? [] : (streamOf({ site, account, set }, told) ?? []);
  });
}

type Place = { readonly site: Site; readonly account: RegionAccount; readonly set: string };

function streamOf(place: Place, told: JsonObject): StreamState | null {
  const arn = optionalText(told, 'DeliveryStreamArn') ?? '';
  const stream = place.account.wiring.streams.get(arn.split('/').at(-1) ?? '');
  const role = roleNamed(place, optionalText(told, 'IamRoleArn') ?? '');
  if (stream === undefined || role === null) return null;
  return stream.description['DeliveryStreamARN'] === arn && isLetThrough(place, role, arn) ? stream : null;
}

/** Roles are the account's, wherever they are told of. */
function roleNamed({ site, account }: Place, arn: string): RoleState | null {
  const name = arn.split('/').at(-1) ?? '';
  const regions = [account, ...site.regionsOf(account.accountId)];
  return regions.map(({ wiring }) => wiring.roles.get(name)).find((role) => role?.arn === arn) ?? null;
}

/** Developer guide, "Giving Amazon SES permission to publish to your Firehose stream": the role trusts SES for this set, and may write. */
function isLetThrough({ site, account, set }: Place, role: RoleState, stream: string): boolean {
  const context = {
    'aws:sourceaccount': account.accountId,
    'aws:sourcearn': arnOf(account, `configuration-set/${set}`),
    'aws:securetransport': 'true',
  };
  const trust = { service: 'ses.amazonaws.com', action: 'sts:AssumeRole', resource: null, context };
  if (allows([parsePolicy(role.trust)], trust) !== 'yes') return false;
  const regions = [account, ...site.regionsOf(account.accountId)];
  const attached = role.attached.map((arn) =>
    regions.map(({ wiring }) => wiring.policies.get(arn)?.document).find(Boolean),
  );
  const documents = [...role.inline.values(), ...attached.filter((document) => document !== undefined)];
  const write = { service: null, action: 'firehose:PutRecordBatch', resource: stream, context };
  return allows(documents.map(parsePolicy), write) === 'yes';
}
