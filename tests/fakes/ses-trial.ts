// The real adapter on a simulated Amazon SES, started for a test file and closed after each test.
import { afterEach } from 'vitest';
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import type { SesSetup } from '../../electron/adapters/aws/setup.ts';
import {
  demoAccessKey,
  type DemoSes,
  type DemoSesOptions,
  startDemoSes,
} from '../../electron/demo/ses/start-demo-ses.ts';
import { assembleWorld } from '../../electron/demo/world.ts';
import type { Ses } from '../../electron/ports/ses.ts';
import { accept } from '../../shared/failure.ts';

/** Nobody publishes anything: what SES looks for in DNS is not there. */
const emptyWorld = assembleWorld([]);

/** How much faster than AWS the trials go: nothing waits a second. */
export const rateFactor = 50;

export type SesTrial = {
  startSes(options?: Partial<DemoSesOptions>): Promise<DemoSes>;
  sesFor(endpoint: string, change?: Partial<SesSetup>): Ses;
};

export function sesTrial(): SesTrial {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0).toReversed()) await each.close();
  });
  return {
    startSes: async (options = {}) => {
      const ses = await startDemoSes({ world: () => emptyWorld, rateFactor, scenario: {}, ...options });
      open.push(ses);
      return ses;
    },
    sesFor: (endpoint, change = {}) => {
      const ses = createSes({ ...plainSetup, endpoint, ...change });
      open.push(ses);
      return ses;
    },
  };
}

export const plainSetup: SesSetup = {
  name: 'Trial',
  regions: ['us-east-1', 'eu-west-1'],
  credentials: { kind: 'keys' },
  endpoint: null,
  proxy: null,
  readOnly: false,
  accessKey: () => Promise.resolve(accept(demoAccessKey)),
  mfaCode: () => Promise.resolve(null),
  clock: { nowMs: () => Date.now() },
  environment: {},
  rateFactor,
};
