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

describe('its several name servers', () => {
  const at = (address: string): number => {
    const place = demo.route(address);
    if (place?.address !== '127.0.0.1') throw new Error(`no way to ${address}`);
    return place.portNumber;
  };
  const ask = async (address: string, name: string, type: string) =>
    dnsPacket.decode(await askUdp(at(address), queryPacket({ name, type })));

  it('each have a port of their own for all their addresses, and nothing leads elsewhere', () => {
    expect(at('192.0.2.53')).toBe(at('2001:db8:53::53'));
    expect(at('2001:DB8:53:0::53')).toBe(at('192.0.2.53'));
    expect(new Set(['192.0.2.51', '192.0.2.52', '192.0.2.53', '192.0.2.54'].map(at)).size).toBe(4);
    expect([demo.route('192.0.2.200'), demo.route('127.0.0.1'), demo.route('nonsense')]).toEqual([null, null, null]);
  });

  it('answer with authority, without recursion, over UDP and TCP', async () => {
    expect(await ask('192.0.2.54', 'orchard.example', 'MX')).toMatchObject({ flag_aa: true, flag_ra: false });
    const packet = framed(queryPacket({ name: 'orchard.example', type: 'MX' }));
    const [overTcp] = await askTcp(at('192.0.2.54'), packet, 1);
    expect(dnsPacket.decode(overTcp ?? Buffer.alloc(0)).answers).toHaveLength(2);
  });

  it('of a parent zone give a delegation with its glue, as another reader reads it', async () => {
    const reply = await ask('192.0.2.51', 'www.orchard.example', 'A');
    expect(reply).toMatchObject({ rcode: 'NOERROR', flag_aa: false, answers: [] });
    expect(reply.authorities).toMatchObject([
      { name: 'orchard.example', type: 'NS', data: 'ns1.dns-host.example' },
      { name: 'orchard.example', type: 'NS', data: 'ns2.dns-host.example' },
    ]);
    expect(reply.additionals?.map((record) => `${record.name} ${record.type}`)).toEqual([
      'ns1.dns-host.example A',
      'ns1.dns-host.example AAAA',
      'ns2.dns-host.example A',
      'ns2.dns-host.example AAAA',
    ]);
  });

  it('refuse what they do not serve', async () => {
    const packet = await askUdp(at('192.0.2.51'), queryPacket({ name: 'amazonses.com', type: 'TXT' }));
    expect((packet[3] ?? 0) & 0xf).toBe(5);
  });

  it('all have what is published while they run, and so has the whole world', async () => {
    const own = await startDemoDns();
    const name = 'new.orchard.example';
    const record = {
      kind: 'record-to-publish',
      act: 'add',
      name,
      type: 'TXT',
      value: 'hello',
      ttlSeconds: 60,
    } as const;
    const ports = [
      own.portNumber,
      ...['192.0.2.53', '192.0.2.54'].map((address) => own.route(address)?.portNumber ?? 0),
    ];
    const answers = async () => {
      const packets = await Promise.all(ports.map((port) => askUdp(port, queryPacket({ name, type: 'TXT' }))));
      return packets.map((packet) => dnsPacket.decode(packet).answers?.length);
    };
    expect(await answers()).toEqual([0, 0, 0]);
    own.publish([record]);
    expect(await answers()).toEqual([1, 1, 1]);
    expect(own.world().names.get(name)).toMatchObject([{ strings: ['hello'] }]);
    await own.close();
  });
});
