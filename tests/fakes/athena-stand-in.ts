// Amazon Athena on this machine: takes the real SDK's requests about files in a folder that is laid out as buckets are.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DuckDBInstance } from '@duckdb/node-api';
import { answerAthena, type Asked, type AthenaState } from './athena-queries.ts';

export type AthenaStandIn = Pick<AthenaState, 'runs' | 'stopped' | 'trial'> & {
  readonly endpoint: string;
  close(): Promise<void>;
};

/** Below `folder` stand the buckets. */
export async function startAthena(folder: string): Promise<AthenaStandIn> {
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const state: AthenaState = {
    folder,
    database,
    tables: new Map(),
    databases: new Set(['default']),
    runs: [],
    stopped: [],
    trial: { isHeld: false, lostAnswers: 0 },
  };
  const server = createServer((request, response) => {
    void answer(request, state).then(({ status, told }) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(told));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { runs, stopped, trial } = state;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    runs,
    stopped,
    trial,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
      database.closeSync();
    },
  };
}

type Answer = { readonly status: number; readonly told: object };

async function answer(request: IncomingMessage, state: AthenaState): Promise<Answer> {
  const { 'x-amz-target': target = '', authorization = '' } = request.headers;
  const operation = /^AmazonAthena\.(\w+)$/u.exec(String(target))?.[1];
  const isSigned = /^AWS4-HMAC-SHA256 .*\/athena\/aws4_request/u.test(authorization);
  const body = await textOf(request);
  try {
    if (operation === undefined || !isSigned) throw new Error('only Athena is asked here, and every request is signed');
    const told = await answerAthena(operation, JSON.parse(body) as Asked, state);
    if (state.trial.lostAnswers === 0) return { status: 200, told };
    state.trial.lostAnswers -= 1;
    return { status: 500, told: { __type: 'InternalServerException', Message: 'lost' } };
  } catch (error) {
    const Message = error instanceof Error ? error.message : String(error);
    return { status: 400, told: { __type: 'InvalidRequestException', Message } };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
