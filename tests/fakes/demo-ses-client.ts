// The simulated SES for tests: started on its own port, with the real SDK's clients and a clock and a world that can be set.
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { STSClient } from '@aws-sdk/client-sts';
import { demoWorld } from '../../electron/demo/demo-world.ts';
import {
  type DemoSes,
  type DemoSesOptions,
  demoAccessKey,
  startDemoSes,
} from '../../electron/demo/ses/start-demo-ses.ts';
import { assembleWorld, type World } from '../../electron/demo/world.ts';
import { readZone } from '../../electron/demo/zone/read-zone.ts';

export type DemoCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | null;
};

export type ClientConfig = {
  readonly region: string;
  readonly endpoint: string;
  readonly maxAttempts: number;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
};

export type DemoSesTrial = {
  readonly ses: DemoSes;
  /** Sets the site's clock; it stands still. */
  setNowMs(atMs: number): void;
  /** Changes the DNS that the simulated SES asks. */
  setWorld(world: World): void;
  /** What the clients below are made with. */
  config(region?: string, credentials?: DemoCredentials): ClientConfig;
  /** Clients of the real SDK; us-east-1 and the demo's key where nothing is said. They do not try again. */
  v2(region?: string, credentials?: DemoCredentials): SESv2Client;
  v1(region?: string, credentials?: DemoCredentials): SESClient;
  sts(region?: string, credentials?: DemoCredentials): STSClient;
  cloudWatch(region?: string, credentials?: DemoCredentials): CloudWatchClient;
  close(): Promise<void>;
};

export const startMs = Date.parse('2026-11-20T09:00:00Z');

/** Rates are lifted unless given; the site's clock stands at `startMs`. */
export async function startDemoSesTrial(
  options: Partial<DemoSesOptions> = {},
  worldAtFirst: World = demoWorld(),
): Promise<DemoSesTrial> {
  let nowMs = startMs;
  let world = worldAtFirst;
  const ses = await startDemoSes({
    world: () => world,
    nowMs: () => nowMs,
    rateFactor: 1_000_000,
    ...options,
  });
  const clients: { destroy(): void }[] = [];
  const kept = <T extends { destroy(): void }>(client: T): T => {
    clients.push(client);
    return client;
  };
  const config = (region = 'us-east-1', credentials: DemoCredentials = demoAccessKey): ClientConfig => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return {
      region,
      endpoint: ses.endpoint,
      maxAttempts: 1,
      credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
    };
  };
  return {
    ses,
    setNowMs: (atMs) => {
      nowMs = atMs;
    },
    setWorld: (changed) => {
      world = changed;
    },
    config,
    v2: (region, credentials) => kept(new SESv2Client(config(region, credentials))),
    v1: (region, credentials) => kept(new SESClient(config(region, credentials))),
    sts: (region, credentials) => kept(new STSClient(config(region, credentials))),
    cloudWatch: (region, credentials) => kept(new CloudWatchClient(config(region, credentials))),
    close: async () => {
      for (const client of clients) client.destroy();
      await ses.close();
    },
  };
}

/** A world of the zones given as master files. */
export function worldOf(...zones: readonly string[]): World {
  return assembleWorld(zones.map((text) => readZone(text)));
}

/** The name and status of an AWS error, and its message. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ readonly name: string; readonly status: number | undefined; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { name, status: $metadata?.httpStatusCode, message };
  }
  throw new Error('it was not refused');
}
