// Which protocol a request speaks, and what it asks for.
import type { Operation } from '../operation.ts';
import { readAwsJson } from '../query/json-protocol.ts';
import { readQuery } from '../query/query-protocol.ts';
import type { Asked, AwsService } from './asked.ts';
import type { Heard } from './heard.ts';
import { readRestJson } from './rest-json.ts';

/** One server stands for several services: the scope of the signature tells them apart. */
export function readAsked(operations: readonly Operation[], heard: Heard): Asked {
  const target = heard.headers.get('x-amz-target');
  if (heard.path !== '/' || heard.method !== 'POST') return readRestJson(operations, heard);
  return target === undefined ? readQuery(heard, serviceOf(heard)) : readAwsJson(heard, target);
}

function serviceOf({ headers }: Heard): AwsService {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/(\w+)\//u.exec(headers.get('authorization') ?? '')?.[1];
  return service === 'sts' || service === 'monitoring' ? service : 'ses';
}
