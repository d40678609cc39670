// Starts the simulated Amazon SES: an HTTP server on loopback that any SDK or the aws command line can use.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordToPublish } from '../../../shared/detail.ts';
import type { World } from '../world.ts';
import { answerRequest, type Desk, type Outcome } from './answer-request.ts';
import { demoScenario } from './scenario/demo-scenario.ts';
import { openSite } from './state/open-site.ts';
import type { ScenarioRegion, Site } from './state/region-account.ts';
import type { Trouble, TroubledRequest } from './trouble.ts';
import { readHeard } from './wire/heard.ts';
import type { DemoKey } from './wire/let-in.ts';
import { openRates } from './wire/rates.ts';
import { Refusal } from './wire/wire-error.ts';

export type DemoSesOptions = {
  /** A free one where it is not given. */
  readonly portNumber?: number;
  /** The DNS that the simulated SES asks: as it is now. */
  readonly world: () => World;
  /** Where SES's half of Easy DKIM is published for identities that are made later; nowhere if it is not given. */
  readonly publish?: (records: readonly RecordToPublish[]) => void;
  readonly nowMs?: () => number;
  /** How much faster than the real limits requests are let in; 1 is as real. */
  readonly rateFactor?: number;
  /** What is told of the demo's account, by region; the scenario files' where it is not given. */
  readonly scenario?: { readonly [region: string]: ScenarioRegion };
  /** Keys beside the demo's own. */
  readonly keys?: readonly DemoKey[];
  /** The clock by which signatures and sessions are judged, and the `Date` of answers: real time where it is not given. */
  readonly signatureNowMs?: () => number;
  /** Asked at each request that was let in; null: it is answered as usual. */
  readonly trouble?: (request: TroubledRequest) => Trouble | null;
  /** Regions whose connections are cut, as if there were no such host. */
  readonly regionsWithoutSes?: readonly string[];
  /** Tokens and ids are made from it. */
  readonly seed?: string;
};

export type DemoSes = {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly portNumber: number;
  readonly site: Site;
  /** Requests by operation name, the refused ones included. */
  readonly counted: ReadonlyMap<string, number>;
  /** By access key id; AssumeRole adds to them. */
  readonly keys: ReadonlyMap<string, DemoKey>;
  close(): Promise<void>;
};

/** The account of the scenario files, and the access key that opens it. */
export const demoAccountId = '111122223333';
export const demoRegions: readonly string[] = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'us-west-2'];
export const demoAccessKey = {
  accessKeyId: 'AKIAPLUMBLINEDEMO001',
  secretAccessKey: 'plumbline/demo/secret/never/shown/anywhere',
  sessionToken: null,
};

const demoKey: DemoKey = {
  ...demoAccessKey,
  accountId: demoAccountId,
  arn: `arn:aws:iam::${demoAccountId}:user/plumbline`,
  userId: 'AIDAPLUMBLINEDEMO001',
  expiresAtMs: null,
};

const loopback = '127.0.0.1';

export async function startDemoSes(options: DemoSesOptions): Promise<DemoSes> {
  const desk = openDesk(options);
  const server = createServer((request, response) => void exchange(desk, request, response));
  server.listen(options.portNumber ?? 0, loopback);
  await once(server, 'listening');
  const { port: portNumber } = server.address() as AddressInfo;
  return {
    endpoint: `http://${loopback}:${portNumber}`,
    portNumber,
    site: desk.site,
    counted: desk.counted,
    keys: desk.keys,
    close: async () => {
      desk.site.bell.close();
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function openDesk(options: DemoSesOptions): Desk {
  const scenario = options.scenario ?? demoScenario();
  const nowMs = options.nowMs ?? Date.now;
  const signatureNowMs = options.signatureNowMs ?? Date.now;
  const told = (accountId: string, region: string): ScenarioRegion =>
    (accountId === demoAccountId ? scenario[region] : undefined) ?? {};
  const site = openSite({
    world: options.world,
    publish: options.publish ?? null,
    nowMs,
    seed: options.seed ?? 'plumbline',
    told,
  });
  // Regions that are told of exist before anyone asks for them.
  for (const region of Object.keys(scenario)) site.region(demoAccountId, region);
  return {
    site,
    keys: new Map([demoKey, ...(options.keys ?? [])].map((key) => [key.accessKeyId, key])),
    // Rates are those of real time, whatever the site's own clock says.
    rates: openRates(options.rateFactor ?? 1, Date.now),
    counted: new Map(),
    signatureNowMs,
    trouble: options.trouble ?? (() => null),
    regionsWithoutSes: options.regionsWithoutSes ?? [],
  };
}

async function exchange(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const outcome = await heardAndAnswered(desk, request);
  if (outcome === 'hang-up') request.socket.destroy();
  else if (outcome !== 'silence') response.writeHead(outcome.status, outcome.headers).end(outcome.body);
}

async function heardAndAnswered(desk: Desk, request: IncomingMessage): Promise<Outcome> {
  try {
    return await answerRequest(desk, await readHeard(request));
  } catch (error) {
    // A sender that broke off needs no answer.
    if (!(error instanceof Refusal)) return 'hang-up';
    const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'RequestEntityTooLargeException' };
    return { status: 413, headers, body: JSON.stringify({ message: error.message }) };
  }
}
