// The demo world as a running server: both transports on one port, silence, closing, and what its stories promise.
import * as dnsPacket from 'dns-packet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDnsServer } from '../../../electron/demo/dns-server.ts';
import { demoWorld } from '../../../electron/demo/demo-world.ts';
import { type DemoDns, startDemoDns } from '../../../electron/demo/start-demo-dns.ts';
import { askTcp, askUdp, framed, queryPacket } from './ask-packet.ts';

let demo: DemoDns;
beforeAll(async () => {
  demo = await startDemoDns();
});
afterAll(() => demo.close());

describe('startDemoDns', () => {
  it('answers over UDP and TCP on the same port', async () => {
    const packet = queryPacket({ name: 'orchard.example', type: 'MX' });
    const udp = dnsPacket.decode(await askUdp(demo.portNumber, packet));
    const [tcp] = await askTcp(demo.portNumber, framed(packet), 1);
    expect(udp.answers).toHaveLength(2);
    expect(dnsPacket.decode(tcp ?? Buffer.alloc(0)).answers).toEqual(udp.answers);
    expect(demo.address).toBe(`127.0.0.1:${demo.portNumber}`);
  });

  it('answers several queries on one connection, also when they arrive in pieces', async () => {
    const first = framed(queryPacket({ name: 'orchard.example', type: 'A' }, 1));
    const second = framed(queryPacket({ name: 'silent.example', type: 'MX' }, 2));
    const replies = await askTcp(demo.portNumber, Buffer.concat([first, second]), 2);
    expect(replies.map((reply) => dnsPacket.decode(reply).id)).toEqual([1, 2]);
  });

  it('sends the long answer over TCP only', async () => {
    const packet = queryPacket({ name: 'longwinded.example', type: 'TXT', edns: 1232 });
    expect(dnsPacket.decode(await askUdp(demo.portNumber, packet))).toMatchObject({ flag_tc: true, answers: [] });
    const [whole] = await askTcp(demo.portNumber, framed(packet), 1);
    expect(whole?.length ?? 0).toBeGreaterThan(1232);
  });

  it('lists its domains: a dozen or more, all under .example or .test, each with its story', () => {
    const { stories } = demoWorld();
    expect(demo.domains.length).toBeGreaterThanOrEqual(12);
    expect(new Set(demo.domains).size).toBe(demo.domains.length);
    for (const { domain, tells } of stories) {
      expect(domain).toMatch(/\.(?:example|test)$/u);
      expect(tells.en).toMatch(/^[A-Z].*\.$/u);
      expect(tells.ja).toMatch(/。$/u);
    }
  });

  it('serves every domain that it lists', async () => {
    const replies = await Promise.all(
      demo.domains.map((name) => askUdp(demo.portNumber, queryPacket({ name, type: 'SOA' }))),
    );
    const owners = replies.map((reply) => dnsPacket.decode(reply).answers?.[0]?.name);
    expect(owners).toEqual(demo.domains);
  });

  it('takes the port it is given, and says when it cannot', async () => {
    await expect(startDemoDns({ portNumber: demo.portNumber })).rejects.toThrow('EADDRINUSE');
  });

  it('frees its port when closed, even with a connection open, and may be closed twice', async () => {
    const first = await startDnsServer(demoWorld());
    await askTcp(first.portNumber, framed(queryPacket({ name: 'orchard.example', type: 'A' })), 1);
    await first.close();
    await first.close();
    const second = await startDnsServer(demoWorld(), { portNumber: first.portNumber });
    expect(second.portNumber).toBe(first.portNumber);
    await second.close();
  });
});
