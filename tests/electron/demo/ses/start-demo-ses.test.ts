// The simulated SES as a server: its port, its closing, and the same tokens for the same seed.
import { expect, it } from 'vitest';
import { demoWorld } from '../../../../electron/demo/demo-world.ts';
import { startDemoSes } from '../../../../electron/demo/ses/start-demo-ses.ts';

const world = demoWorld();
const options = { world: () => world, scenario: {} };

it('listens on loopback, and frees its port when it is closed, also twice', async () => {
  const first = await startDemoSes(options);
  expect(first.endpoint).toBe(`http://127.0.0.1:${first.portNumber}`);
  await expect(startDemoSes({ ...options, portNumber: first.portNumber })).rejects.toThrow('EADDRINUSE');
  expect((await fetch(`${first.endpoint}/v2/email/account`)).status).toBe(403);
  await first.close();
  await first.close();
  const second = await startDemoSes({ ...options, portNumber: first.portNumber });
  expect(second.portNumber).toBe(first.portNumber);
  await second.close();
});

it('draws the same text for the same seed', async () => {
  const sites = await Promise.all(['a', 'a', 'b'].map((seed) => startDemoSes({ ...options, seed })));
  const [one, same, other] = sites.map(({ site }) => [site.randomText(32), site.randomText(5)]);
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
  expect(one?.[0]).toMatch(/^[a-z0-9]{32}$/u);
  await Promise.all(sites.map((site) => site.close()));
});
