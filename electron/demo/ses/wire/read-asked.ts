// Which protocol a request speaks, and what it asks for.
import type { Operation } from '../operation.ts';
import { readCloudWatch } from '../query/cloud-watch-protocols.ts';
import { readQuery } from '../query/query-protocol.ts';
import type { Asked, AwsService } from './asked.ts';
import type { Heard } from './heard.ts';
import { readRestJson } from './rest-json.ts';

export function readAsked(operations: readonly Operation[], heard: Heard): Asked {
  const asked = heard.method === 'POST' ? readCloudWatch(heard) : null;
  if (asked !== null) return asked;
  return heard.method === 'POST' && heard.path === '/'
    ? readQuery(heard, serviceOf(heard))
    : readRestJson(operations, heard);
}

/** One server stands for several services: the scope of the signature tells them apart. */
function serviceOf({ headers }: Heard): AwsService {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/(\w+)\//u.exec(headers.get('authorization') ?? '')?.[1];
  return service === 'sts' || service === 'monitoring' ? service : 'ses';
}
