// Starts the simulated Amazon SES: an HTTP server on loopback that any SDK or the aws command line can use.
import type { World } from '../world.ts';
import type { Site } from './state/region-account.ts';

export type DemoSesOptions = {
  /** A free one where it is not given. */
  readonly portNumber?: number;
  /** The DNS that the simulated SES asks: as it is now. */
  readonly world: () => World;
  readonly nowMs?: () => number;
  /** How much faster than the real limits requests are let in; 1 is as real. */
  readonly rateFactor?: number;
};

export type DemoSes = {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly portNumber: number;
  readonly site: Site;
  /** Requests by operation name, the refused ones included. */
  readonly counted: ReadonlyMap<string, number>;
  close(): Promise<void>;
};

/** The account of the scenario files, and the access key that opens it. */
export const demoAccountId = '111122223333';
export const demoAccessKey = {
  accessKeyId: 'AKIAPLUMBLINEDEMO001',
  secretAccessKey: 'plumbline/demo/secret/never/shown/anywhere',
  sessionToken: null,
};

export async function startDemoSes(_options: DemoSesOptions): Promise<DemoSes> {
  throw new Error('not built yet');
}
