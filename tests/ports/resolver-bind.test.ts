// The real resolver against a real BIND 9: the contract, and the evidence it keeps.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer, type Server } from '../../electron/adapters/dns/servers.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { txtValues } from '../../shared/dns.ts';
import { type Bind, findNamed, startBind } from './resolver-bind.ts';
import { childAddress, describeResolver, parentAddress } from './resolver-contract.ts';
import { childZones, zones } from './resolver-zones.ts';

const named = findNamed();

describe('with BIND 9', () => {
  let bind: Bind | undefined;
  let childBind: Bind | undefined;
  let servers: readonly Server[] = [];
  let label = '';
  let resolver: Resolver;
  beforeAll(async () => {
    if (named === null) return;
    [bind, childBind] = await Promise.all([startBind(named, zones), startBind(named, childZones)]);
    label = `127.0.0.1:${bind.portNumber}`;
    const parsed = parseServer(label);
    servers = parsed.ok ? [parsed.value] : [];
    resolver = open();
  });
  beforeEach(({ skip }) => skip(named === null, 'BIND 9 cannot be found; install it with apt-get install bind9'));
  afterAll(async () => {
    await resolver?.close();
    await Promise.all([bind?.stop(), childBind?.stop()]);
  });

  /** Addresses lead to the two programs on loopback and nowhere else. */
  function open(): Resolver {
    const ports: Readonly<Record<string, number | undefined>> = {
      [parentAddress]: bind?.portNumber,
      [childAddress]: childBind?.portNumber,
    };
    const route = (address: string) => {
      const portNumber = ports[address];
      return portNumber === undefined ? null : { address: '127.0.0.1', portNumber };
    };
    return createResolver({ servers, route });
  }

  describeResolver('the DNS adapter', () => Promise.resolve(open()));

  it('keeps records with their TTL, in order, with flags, server, time and packet', async () => {
    const beforeMs = Date.now();
    const reply = await resolver.ask({ name: 'alias.plumb.example', type: 'TXT' });
    expect(reply).toMatchObject({
      outcome: 'answer',
      rcode: 'NOERROR',
      flags: { aa: true, tc: false, ra: false, ad: false },
      records: [
        { name: 'alias.plumb.example', type: 'CNAME', ttlSeconds: 600, target: 'middle.plumb.example' },
        { name: 'middle.plumb.example', type: 'CNAME', ttlSeconds: 60, target: 'target.plumb.example' },
        { name: 'target.plumb.example', type: 'TXT', ttlSeconds: 600, strings: ['at the end'] },
      ],
      server: label,
      transport: 'udp',
      cached: false,
    });
    expect(reply.askedAtMs).toBeGreaterThanOrEqual(beforeMs);
    expect(reply.askedAtMs).toBeLessThanOrEqual(Date.now());
    expect(reply.elapsedMs).toBeGreaterThan(0);
    const packet = Buffer.from(reply.packet ?? '', 'base64');
    expect(packet.includes('at the end')).toBe(true);
  });

  it('keeps the SOA of a negative answer, a dot in its mailbox escaped', async () => {
    const reply = await resolver.ask({ name: 'nowhere.plumb.example', type: 'A' });
    expect(reply.negativeSoa).toEqual({
      name: 'plumb.example',
      type: 'SOA',
      ttlSeconds: 300,
      primary: 'ns1.plumb.example',
      admin: 'host\\.master.plumb.example',
      serial: 2026010101,
      refreshSeconds: 7200,
      retrySeconds: 900,
      expireSeconds: 1209600,
      minimumSeconds: 300,
    });
  });

  it('fetches over TCP what UDP cuts short', async () => {
    const reply = await resolver.ask({ name: 'big.plumb.example', type: 'TXT' });
    expect(reply).toMatchObject({ outcome: 'answer', transport: 'tcp', flags: { tc: false } });
    expect(txtValues(reply)).toHaveLength(30);
  });

  it('reads every kind of record it names', async () => {
    const ask = async (name: string, type: Parameters<Resolver['ask']>[0]['type']) =>
      (await resolver.ask({ name, type })).records;
    expect(await ask('mx1.plumb.example', 'AAAA')).toMatchObject([{ address: '2001:db8::1' }]);
    expect(
      new Set((await ask('mx1.plumb.example', 'A')).map((record) => 'address' in record && record.address)),
    ).toEqual(new Set(['192.0.2.1', '192.0.2.2']));
    expect(await ask('1.2.0.192.plumb.example', 'PTR')).toMatchObject([{ target: 'mx1.plumb.example' }]);
    expect(await ask('plumb.example', 'NS')).toMatchObject([{ target: 'ns1.plumb.example' }]);
    expect(await ask('plumb.example', 'SOA')).toMatchObject([{ serial: 2026010101, minimumSeconds: 300 }]);
    expect(await ask('plumb.example', 'MX')).toEqual(
      expect.arrayContaining([expect.objectContaining({ preference: 10, exchange: 'mx1.plumb.example' })]),
    );
  });

  it('takes a referral for no answer', async () => {
    const reply = await resolver.ask({ name: 'x.sub.plumb.example', type: 'TXT' });
    expect(reply).toMatchObject({ outcome: 'refused', rcode: 'NOERROR', records: [] });
  });

  it('says under which address a routed server was asked, and whether it has authority', async () => {
    const at = (server: string) =>
      resolver.ask({ name: 'x.sub.plumb.example', type: 'TXT' }, { server, recurse: false });
    expect(await at(childAddress)).toMatchObject({ server: `${childAddress}:53`, flags: { aa: true } });
    expect(await at(parentAddress)).toMatchObject({ server: `${parentAddress}:53`, flags: { aa: false } });
    expect(await at('203.0.113.99')).toMatchObject({ server: '203.0.113.99:53' });
  });

  it('answers again from its cache as it was answered, and past the cache when one server is named', async () => {
    const question = { name: 'target.plumb.example', type: 'TXT' } as const;
    const first = await resolver.ask(question);
    expect(await resolver.ask(question)).toEqual({ ...first, cached: true });
    const direct = await resolver.ask(question, { server: label });
    expect(direct).toMatchObject({ outcome: 'answer', cached: false });
  });

  it('accepts an internationalised name as typed', async () => {
    const reply = await resolver.ask({ name: 'bücher.plumb.example', type: 'TXT' });
    expect(txtValues(reply)).toEqual(['idn']);
  });
});
