// Which protocol a request speaks, and what it asks for.
import type { Operation } from '../operation.ts';
import { readCloudWatch } from '../query/cloud-watch-protocols.ts';
import { readFirehose } from '../query/firehose-protocol.ts';
import { type QueryService, readQuery } from '../query/query-protocol.ts';
import type { Asked } from './asked.ts';
import type { Heard } from './heard.ts';
import { readRestJson } from './rest-json.ts';

export function readAsked(operations: readonly Operation[], heard: Heard): Asked {
  const asked = heard.method === 'POST' ? (readCloudWatch(heard) ?? readFirehose(heard)) : null;
  if (asked !== null) return asked;
  return heard.method === 'POST' && heard.path === '/'
    ? readQuery(heard, serviceOf(heard))
    : readRestJson(operations, heard);
}

const queryServices = ['sts', 'monitoring', 'sns', 'iam'] as const;

/** One server stands for several services: the scope of the signature tells them apart. */
function serviceOf({ headers }: Heard): QueryService {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/(\w+)\//u.exec(headers.get('authorization') ?? '')?.[1];
  return queryServices.find((known) => known === service) ?? 'ses';
}
