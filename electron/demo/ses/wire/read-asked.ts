// Which protocol a request speaks, and what it asks for.
import type { Operation } from '../operation.ts';
import { readCloudWatch } from '../query/cloud-watch-protocols.ts';
import { readJson } from '../query/json-protocol.ts';
import { type QueryService, readQuery } from '../query/query-protocol.ts';
import { readS3 } from '../objects/s3-protocol.ts';
import { readSqs, readSqsQuery } from '../queues/sqs-protocols.ts';
import type { Asked } from './asked.ts';
import type { Heard } from './heard.ts';
import { readRestJson } from './rest-json.ts';

export function readAsked(operations: readonly Operation[], heard: Heard): Asked {
  const service = signedService(heard);
  if (service === 's3') return readS3(heard);
  if (heard.method !== 'POST') return readRestJson(operations, heard);
  const asked = readCloudWatch(heard) ?? readJson(heard) ?? readSqs(heard);
  if (asked !== null) return asked;
  if (service === 'sqs') return readSqsQuery(heard);
  return heard.path === '/' ? readQuery(heard, queryService(service)) : readRestJson(operations, heard);
}

const queryServices = ['sts', 'monitoring', 'sns', 'iam'] as const;

/** One server stands for several services: the scope of the signature tells them apart. */
function signedService({ headers }: Heard): string | undefined {
  return /Credential=[^/]+\/\d+\/[^/]+\/(\w+)\//u.exec(headers.get('authorization') ?? '')?.[1];
}

function queryService(service: string | undefined): QueryService {
  return queryServices.find((known) => known === service) ?? 'ses';
}
