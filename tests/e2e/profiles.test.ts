// A DNS-only profile with a resolver of one's own: chosen, checked, used, and honest when it cannot be reached.
import { createSocket, type Socket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoDns, startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { launch, type Launched } from './launch.ts';

let launched: Launched;
let dns: DemoDns;
const babblers: Socket[] = [];
beforeAll(async () => {
  // Any name server on loopback will do: to the app this is just an address that somebody typed.
  dns = await startDemoDns();
  launched = await launch();
});
afterAll(async () => {
  await launched?.close();
  await dns?.close();
  for (const socket of babblers) socket.close();
});

async function chooseServer(address: string): Promise<void> {
  const { page } = launched;
  await page.getByRole('navigation').getByRole('button', { name: 'Profiles' }).click();
  await page.getByText('DNS only', { exact: true }).first().click();
  await page.getByText('Name servers', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Servers' }).fill(address);
  await page.getByRole('button', { name: 'Save' }).click();
}

async function audit(name: string): Promise<void> {
  const { page } = launched;
  await page.getByRole('navigation').getByRole('button', { name: 'Advisor' }).click();
  const field = page.getByRole('textbox', { name: 'Add domains' });
  await field.fill(name);
  await field.press('Enter');
}

describe('a DNS-only profile', () => {
  it('refuses a resolver that is none, in one sentence, and keeps what was typed', async () => {
    const { page } = launched;
    await chooseServer('300.1.1.1');
    await page.getByText(/"300\.1\.1\.1" is not a resolver/u).waitFor();
    expect(await page.getByRole('textbox', { name: 'Servers' }).inputValue()).toBe('300.1.1.1');
  });

  it('audits through the resolver that was typed, without the DEMO badge', async () => {
    const { page } = launched;
    await chooseServer(dns.address);
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Use this profile' }).click();
    await page.getByText('DEMO', { exact: true }).waitFor({ state: 'detached' });
    await audit('tenfold.example');
    await page
      .getByText(/tenfold\.example is likely to be refused/u)
      .first()
      .waitFor();
    expect(await page.getByText(`Resolver ${dns.address}`).count()).toBe(1);
  });

  it.each([
    ['that nobody listens at', () => Promise.resolve('127.0.0.1:1'), /The resolver 127\.0\.0\.1:1 did not answer/u],
    ['that answers garbage', babbler, /What 127\.0\.0\.1:\d+ sends back is not DNS/u],
  ])('says so of a resolver %s, and keeps the last report', async (_name, address, sentence) => {
    const { page } = launched;
    await chooseServer(await address());
    await page.getByText('Saved.').waitFor();
    await audit('tenfold.example');
    await page.getByText(sentence).first().waitFor();
    expect(
      await page
        .getByText(/tenfold\.example is likely to be refused/u)
        .first()
        .isVisible(),
    ).toBe(true);
  });
});

/** A server that answers every datagram with nonsense. */
async function babbler(): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (_packet, { port, address }) => socket.send(Buffer.from('nonsense'), port, address));
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
  babblers.push(socket);
  return `127.0.0.1:${socket.address().port}`;
}
