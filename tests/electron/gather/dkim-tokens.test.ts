// Each token at the resolver and at every server, and what stands around it where it is not as it should be.
import { describe, expect, it } from 'vitest';
import type { TokenReplies } from '../../../shared/artifacts.ts';
import { repliesIn } from '../../../shared/evidence.ts';
import { easyIdentity, gatherIdentity, valueOf, worldOf } from './identity-world.ts';

const [first = '', second = ''] = easyIdentity().dkim.tokens;
const nameOf = (token: string): string => `${token}._domainkey.shop.example`;
const brief = ({ answers }: TokenReplies): readonly string[] =>
  answers.map(({ server, record, around }) => `${server?.address ?? 'resolver'} ${record.outcome} ${around.length}`);
const withDkim = (change: Partial<ReturnType<typeof easyIdentity>['dkim']>) =>
  easyIdentity({ dkim: { ...easyIdentity().dkim, ...change } });

describe('dkimTokens', () => {
  it('asks for each CNAME at the resolver and at every address, and for the key at both ends', async () => {
    const brought = await gatherIdentity(['dkimTokens']);
    const tokens = valueOf('dkimTokens', brought);
    expect(tokens.map(({ token }) => token)).toEqual(easyIdentity().dkim.tokens);
    expect(tokens[0]).toMatchObject({
      name: nameOf(first),
      expected: `${first}.dkim.amazonses.com`,
      key: { outcome: 'answer', chain: [`${first}.dkim.amazonses.com`] },
      target: { outcome: 'answer', question: { name: `${first}.dkim.amazonses.com`, type: 'TXT' } },
    });
    for (const token of tokens)
      expect(brief(token)).toEqual([
        'resolver answer 0',
        '192.0.2.53 answer 0',
        '2001:db8::53 answer 0',
        '192.0.2.54 answer 0',
      ]);
    const servers = tokens[0]?.answers.slice(1) ?? [];
    expect(servers.every(({ record }) => record.recurse === false && record.flags?.aa === true)).toBe(true);
    const sources = repliesIn(brought.gathered.dkimTokens?.from ?? []);
    for (const { record } of servers) expect(sources).toContain(record);
  });

  it('looks around at the server that lacks it, and only there', async () => {
    const world = worldOf(`
$ORIGIN shop.example.
$SERVER ns2.host.example.
$ABSENT ${first}._domainkey
${first}._domainkey TXT "${first}.dkim.amazonses.com"
${first}._domainkey.shop.example CNAME ${first}.dkim.amazonses.com.
${first}.domainkey CNAME ${first}.dkim.amazonses.com.
`);
    const [token] = valueOf('dkimTokens', await gatherIdentity(['dkimTokens'], { world }));
    if (token === undefined) throw new Error('no token');
    expect(brief(token).slice(0, 3)).toEqual(['resolver answer 0', '192.0.2.53 answer 0', '2001:db8::53 answer 0']);
    const there = token.answers[3]?.around ?? [];
    expect(there.map(({ question, outcome }) => `${question.type} ${question.name} ${outcome}`)).toEqual([
      `TXT ${nameOf(first)} answer`,
      `A ${nameOf(first)} nodata`,
      `AAAA ${nameOf(first)} nodata`,
      `CNAME ${nameOf(first)}.shop.example answer`,
      `CNAME ${first}.domainkey.shop.example answer`,
      `CNAME ${first}_domainkey.shop.example nxdomain`,
    ]);
    expect(there.every(({ server, recurse }) => server === '192.0.2.54' && recurse === false)).toBe(true);
  });

  it('asks the same of the resolver, and what a wildcard says where an address answers', async () => {
    const world = worldOf(`
$ORIGIN flat.example.
@ SOA ns1.host.example. admin ( 1 2 3 4 60 )
  NS ns2.host.example.
* A 198.51.100.9
`);
    const identity = easyIdentity({ name: 'flat.example', domain: 'flat.example' });
    const [token] = valueOf('dkimTokens', await gatherIdentity(['dkimTokens'], { world, identity }));
    const around = token?.answers[0]?.around ?? [];
    expect(around.filter(({ outcome }) => outcome === 'answer').map(({ question }) => question)).toEqual([
      { name: `${first}._domainkey.flat.example`, type: 'A' },
      { name: 'k3v9q0x7b1m5t8w2y4z6._domainkey.flat.example', type: 'A' },
    ]);
  });

  it('also asks for the name doubled by the zone that a panel works on', async () => {
    const identity = easyIdentity({ name: 'news.shop.example', domain: 'news.shop.example' });
    const [token] = valueOf('dkimTokens', await gatherIdentity(['dkimTokens'], { identity }));
    const names = token?.answers[0]?.around.map(({ question }) => question.name);
    const name = `${first}._domainkey.news.shop.example`;
    expect(names).toEqual(expect.arrayContaining([`${name}.news.shop.example`, `${name}.shop.example`]));
  });

  it('asks a server that does not answer nothing more', async () => {
    const brought = await gatherIdentity(['dkimTokens'], {
      disturbed: (_question, server) => (server === '192.0.2.54' ? 'timeout' : null),
    });
    expect(brief(valueOf('dkimTokens', brought)[1] ?? fail())[3]).toBe('192.0.2.54 timeout 0');
    expect(brought.resolver.sent.filter((line) => line.startsWith('192.0.2.54'))).toHaveLength(4);
  });

  it('asks the servers of `_domainkey` where that is a zone of its own', async () => {
    const world = worldOf(`
$ORIGIN cut.example.
@ SOA ns1.host.example. admin ( 1 2 3 4 60 )
  NS ns1.host.example.
$ORIGIN _domainkey.cut.example.
@ SOA ns3.host.example. admin ( 1 2 3 4 60 )
  NS ns3.host.example.
${first} CNAME ${first}.dkim.amazonses.com.
`);
    const identity = easyIdentity({ name: 'cut.example', domain: 'cut.example' });
    const [token] = valueOf('dkimTokens', await gatherIdentity(['dkimTokens'], { world, identity }));
    expect(brief(token ?? fail())).toEqual(['resolver answer 0', '192.0.2.55 answer 0']);
  });

  it.each([
    [
      'SES names the zone',
      withDkim({ signingHostedZone: 'dkim.eu-south-1.amazonses.com' }),
      'dkim.eu-south-1.amazonses.com',
    ],
    ['it does not, and the region has none of its own', withDkim({ signingHostedZone: null }), 'dkim.amazonses.com'],
    [
      'it does not, and the region has its own',
      { ...withDkim({ signingHostedZone: null }), region: 'eu-south-1' },
      'dkim.eu-south-1.amazonses.com',
    ],
    [
      'it does not, and the keys come from another region',
      withDkim({ signingHostedZone: null, origin: 'AWS_SES_AF_SOUTH_1' }),
      'dkim.af-south-1.amazonses.com',
    ],
  ])('expects the target that fits where %s', async (_what, identity, zone) => {
    const [token] = valueOf('dkimTokens', await gatherIdentity(['dkimTokens'], { identity }));
    expect(token).toMatchObject({ expected: `${first}.${zone}`, target: { question: { name: `${first}.${zone}` } } });
  });

  it('asks for the key itself where it is the user’s own', async () => {
    const world = worldOf(`
$ORIGIN own.example.
@ SOA ns1.host.example. admin ( 1 2 3 4 60 )
  NS ns2.host.example.
s1._domainkey TXT "p=MIGf"
`);
    const dkim = { ...easyIdentity().dkim, origin: 'EXTERNAL', tokens: ['s1'], signingHostedZone: null };
    const identity = easyIdentity({ name: 'own.example', domain: 'own.example', dkim });
    const [token] = valueOf('dkimTokens', await gatherIdentity(['dkimTokens'], { world, identity }));
    expect(token).toMatchObject({ expected: null, target: null, name: 's1._domainkey.own.example' });
    expect(token?.answers.map(({ record }) => `${record.question.type} ${record.outcome}`)).toEqual([
      'TXT answer',
      'TXT answer',
    ]);
  });

  it('asks an address for the records of its own tokens, at the domain', async () => {
    const identity = easyIdentity({ name: 'Anna@shop.example', kind: 'address' });
    const tokens = valueOf('dkimTokens', await gatherIdentity(['dkimTokens'], { identity }));
    expect(tokens[1]?.name).toBe(nameOf(second));
  });

  it('is absent without tokens', async () => {
    const { gathered } = await gatherIdentity(['dkimTokens'], { identity: withDkim({ tokens: [] }) });
    expect(gathered.dkimTokens?.state).toBe('absent');
  });

  it('still has the resolver’s answers where the servers cannot be found', async () => {
    const brought = await gatherIdentity(['dkimTokens'], {
      disturbed: ({ type }) => (type === 'SOA' ? 'servfail' : null),
    });
    expect(brief(valueOf('dkimTokens', brought)[0] ?? fail())).toEqual(['resolver answer 0']);
  });
});

function fail(): never {
  throw new Error('nothing was gathered');
}
