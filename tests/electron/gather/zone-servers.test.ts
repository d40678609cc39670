// From the parent's delegation to every address of the zone, and what is left where something on the way fails.
import { describe, expect, it } from 'vitest';
import { repliesIn } from '../../../shared/evidence.ts';
import { type Asking, gatherIdentity, valueOf, worldOf } from './identity-world.ts';
import { exampleIdentity } from '../../fakes/ses-identity.ts';

const gather = async (asking: Asking = {}) => valueOf('zoneServers', await gatherIdentity(['zoneServers'], asking));
const identityAt = (domain: string) => exampleIdentity({ name: domain, domain });

describe('zoneServers', () => {
  it('lists every address of every delegated server, each with its SOA, asked without recursion', async () => {
    const brought = await gatherIdentity(['zoneServers']);
    const zone = valueOf('zoneServers', brought);
    expect(zone).toMatchObject({
      zone: 'shop.example',
      delegated: ['ns1.host.example', 'ns2.host.example'],
      listed: ['ns1.host.example', 'ns2.host.example'],
      withoutAddress: [],
    });
    expect(zone.servers.map(({ name, address }) => `${name} ${address}`)).toEqual([
      'ns1.host.example 192.0.2.53',
      'ns1.host.example 2001:db8::53',
      'ns2.host.example 192.0.2.54',
    ]);
    for (const { address, soa } of zone.servers) {
      expect(soa).toMatchObject({ outcome: 'answer', recurse: false, server: address, flags: { aa: true } });
      expect(soa.records).toMatchObject([{ serial: 7 }]);
    }
    expect(brought.resolver.sent[0]).toBe('192.0.2.51 NS shop.example');
  });

  it('keeps every reply as its source', async () => {
    const brought = await gatherIdentity(['zoneServers']);
    const replies = repliesIn(brought.gathered.zoneServers?.from ?? []);
    const asked = replies.map(({ question, server }) => `${server} ${question.type} ${question.name}`);
    expect(replies).toHaveLength(brought.resolver.asked.length + brought.resolver.sent.length);
    expect(asked).toEqual(expect.arrayContaining([...brought.resolver.sent]));
  });

  it('finds the zone above a name that is no zone of its own', async () => {
    expect(await gather({ identity: identityAt('news.mail.shop.example') })).toMatchObject({ zone: 'shop.example' });
  });

  it('follows the parent, not the zone, where they differ', async () => {
    const world = worldOf(`$ORIGIN shop.example.\n$DELEGATE ns3.host.example. ns1.host.example.\n`);
    const { delegated, listed, servers } = await gather({ world });
    expect({ delegated, listed }).toEqual({
      delegated: ['ns3.host.example', 'ns1.host.example'],
      listed: ['ns1.host.example', 'ns2.host.example'],
    });
    expect(servers.map(({ address, soa }) => `${address} ${soa.outcome}`)).toEqual([
      '192.0.2.55 refused',
      '192.0.2.53 answer',
      '2001:db8::53 answer',
    ]);
  });

  it('takes the delegation also from a server that holds both zones', async () => {
    const world = worldOf(`
$ORIGIN dept.shop.example.
@ SOA ns1.host.example. admin ( 1 2 3 4 60 )
  NS ns1.host.example.
`);
    const zone = await gather({ world, identity: identityAt('dept.shop.example') });
    expect(zone).toMatchObject({ zone: 'dept.shop.example', delegated: ['ns1.host.example'] });
  });

  it('asks the servers that the zone lists where no parent server can be asked', async () => {
    const zone = await gather({ disturbed: (_question, server) => (server === '192.0.2.51' ? 'timeout' : null) });
    expect(zone.delegated).toBeNull();
    expect(zone.servers).toHaveLength(3);
  });

  it('goes by the delegation where the resolver fails at the domain, as with servers that are all lame', async () => {
    const zone = await gather({
      disturbed: ({ name }, server) => (server === null && name === 'shop.example' ? 'servfail' : null),
    });
    expect(zone).toMatchObject({
      zone: 'shop.example',
      delegated: ['ns1.host.example', 'ns2.host.example'],
      listed: null,
    });
    expect(zone.servers).toHaveLength(3);
  });

  it('finds the zone above a name that the resolver fails at, by what the zone itself says', async () => {
    const zone = await gather({
      identity: identityAt('news.shop.example'),
      disturbed: ({ name }, server) => (server === null && name === 'news.shop.example' ? 'servfail' : null),
    });
    expect(zone).toMatchObject({ zone: 'shop.example', delegated: ['ns1.host.example', 'ns2.host.example'] });
  });

  it('finds it too where the resolver fails at every name of the zone', async () => {
    const zone = await gather({
      identity: identityAt('a.news.shop.example'),
      disturbed: ({ name }, server) => (server === null && name.endsWith('shop.example') ? 'servfail' : null),
    });
    expect(zone).toMatchObject({ zone: 'shop.example', listed: null });
    expect(zone.servers.map(({ soa }) => soa.outcome)).toEqual(['answer', 'answer', 'answer']);
  });

  it('takes glue where the resolver has no address, and names servers that have none at all', async () => {
    const world = worldOf(`$ORIGIN shop.example.\n$DELEGATE ns1.host.example. nowhere.host.example.\n`);
    const zone = await gather({
      world,
      disturbed: ({ name }, server) => (server === null && name === 'ns1.host.example' ? 'servfail' : null),
    });
    expect(zone.servers.map(({ address }) => address)).toEqual(['192.0.2.53', '2001:db8::53']);
    expect(zone.withoutAddress).toEqual(['nowhere.host.example']);
  });

  it('leaves the IPv6 servers in the list where this computer has no way to them', async () => {
    const zone = await gather({ disturbed: (_, server) => (server?.includes(':') === true ? 'unreachable' : null) });
    expect(zone.servers.map(({ soa }) => soa.outcome)).toEqual(['answer', 'unreachable', 'answer']);
  });

  it('asks sixteen addresses at most, and every server at one of them', async () => {
    const hosts = Array.from({ length: 10 }, (_, index) => index + 10);
    const world = worldOf(`
$ORIGIN many.example.
@ SOA ns10 admin ( 1 2 3 4 60 )
${hosts.map((host) => `@ NS ns${host}`).join('\n')}
${hosts.map((host) => `ns${host} A 192.0.2.${host}\nns${host} AAAA 2001:db8::${host}`).join('\n')}
`);
    const { servers } = await gather({ world, identity: identityAt('many.example') });
    expect(servers).toHaveLength(16);
    expect(new Set(servers.map(({ name }) => name)).size).toBe(10);
    expect(servers.every(({ soa }) => soa.outcome === 'answer')).toBe(true);
  });

  it('is unreachable where nobody tells the zone, and names the question that stayed open', async () => {
    const brought = await gatherIdentity(['zoneServers'], { disturbed: () => 'timeout' });
    expect(brought.gathered.zoneServers).toMatchObject({
      state: 'unreachable',
      why: { kind: 'dns', reply: { question: { name: 'shop.example', type: 'SOA' }, outcome: 'timeout' } },
    });
  });
});
