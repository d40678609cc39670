// What every resolver must do, whatever stands behind it: run on the fake and on the real adapter with a real BIND.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { type DnsOutcome, type DnsReply, type DnsType, txtValues } from '../../shared/dns.ts';

const zone = 'plumb.example';

/** Where the server of the zone and that of the zone below it are to be found by their addresses. */
export const parentAddress = '192.0.2.53';
export const childAddress = '127.0.0.9';

/** What is left out is expected to be empty. */
type Expected = {
  readonly outcome: DnsOutcome;
  readonly texts?: readonly string[];
  readonly chain?: readonly string[];
};

const hops = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `hop${from + index}.${zone}`);

const questions: readonly (readonly [what: string, name: string, type: DnsType, expected: Expected])[] = [
  [
    'several strings in one record, bytes as they are',
    zone,
    'TXT',
    {
      outcome: 'answer',
      texts: ['v=spf1 include:_spf.plumb.example -all', 'a second, with "quotes" and a \\ and \u00c3\u00a9'],
    },
  ],
  ['any case and a trailing dot', 'PLUMB.Example.', 'MX', { outcome: 'answer' }],
  ['a name without the type', `mx1.${zone}`, 'TXT', { outcome: 'nodata' }],
  ['a name above others', `victim.${zone}`, 'TXT', { outcome: 'nodata' }],
  ['a name that does not exist', `nowhere.${zone}`, 'TXT', { outcome: 'nxdomain' }],
  [
    'a chain to an answer',
    `alias.${zone}`,
    'TXT',
    { outcome: 'answer', texts: ['at the end'], chain: [`middle.${zone}`, `target.${zone}`] },
  ],
  ['a CNAME that is itself asked for', `alias.${zone}`, 'CNAME', { outcome: 'answer', chain: [] }],
  ['a chain to nothing', `dangling.${zone}`, 'TXT', { outcome: 'nxdomain', chain: [`nowhere.${zone}`] }],
  ['a chain to a name without the type', `bare.${zone}`, 'MX', { outcome: 'nodata', chain: [`mx1.${zone}`] }],
  [
    'a chain into another zone',
    `outside.${zone}`,
    'TXT',
    { outcome: 'answer', texts: ['in another zone'], chain: ['target.elsewhere.example'] },
  ],
  ['a chain of 8', `hop2.${zone}`, 'TXT', { outcome: 'answer', texts: ['ten'], chain: hops(3, 10) }],
  ['a chain of 9', `hop1.${zone}`, 'TXT', { outcome: 'chain-too-long', chain: hops(2, 9) }],
  ['a loop of two', `loop-a.${zone}`, 'TXT', { outcome: 'chain-loop', chain: [`loop-b.${zone}`, `loop-a.${zone}`] }],
  ['a loop of one', `self.${zone}`, 'TXT', { outcome: 'chain-loop', chain: [`self.${zone}`] }],
  ['a dot inside a label', `good\\.victim.${zone}`, 'TXT', { outcome: 'answer', texts: ['one label'] }],
  ['the same with two labels', `good.victim.${zone}`, 'TXT', { outcome: 'answer', texts: ['two labels'] }],
  ['odd bytes in a label', `odd\\000\\255\\032\\\\.${zone}`, 'TXT', { outcome: 'answer', texts: ['odd bytes'] }],
  ['an A-label', `xn--bcher-kva.${zone}`, 'TXT', { outcome: 'answer', texts: ['idn'] }],
  ['a wildcard', `any.wild.${zone}`, 'TXT', { outcome: 'answer', texts: ['from the wildcard'] }],
  ['type 99', `old.${zone}`, 'SPF', { outcome: 'answer', texts: ['v=spf1 -all'] }],
  ['a zone the server does not serve', 'foreign.test', 'A', { outcome: 'refused' }],
];

/** `open` is called once; its resolver is closed by the suite. */
export function describeResolver(who: string, open: () => Promise<Resolver>): void {
  describe(`the resolver contract: ${who}`, () => {
    let resolver: Resolver;
    beforeAll(async () => {
      resolver = await open();
    });
    afterAll(() => resolver.close());

    it.each(questions)('%s', async (_what, name, type, expected) => {
      const reply = await resolver.ask({ name, type });
      expect(reply.outcome).toBe(expected.outcome);
      expect([...txtValues(reply)].sort()).toEqual([...(expected.texts ?? [])].sort());
      expect(reply.chain).toEqual(expected.chain ?? []);
      expect(targetsOf(reply)).toEqual(expect.arrayContaining([...reply.chain]));
    });

    it('answers with the question in lower case, without the trailing dot', async () => {
      const reply = await resolver.ask({ name: 'Alias.PLUMB.example.', type: 'TXT' });
      expect(reply.question).toEqual({ name: `alias.${zone}`, type: 'TXT' });
    });

    describe('one server, asked without recursion', () => {
      const question = { name: `x.sub.${zone}`, type: 'TXT' } as const;

      it('gives the delegation that it holds', async () => {
        const reply = await resolver.ask(question, { server: parentAddress, recurse: false });
        expect(reply).toMatchObject({
          question,
          recurse: false,
          outcome: 'refused',
          records: [],
          referral: {
            zone: `sub.${zone}`,
            servers: [`ns.sub.${zone}`],
            glue: [{ name: `ns.sub.${zone}`, address: childAddress }],
          },
        });
      });

      it('answers for the zone that was delegated to it', async () => {
        const reply = await resolver.ask(question, { server: childAddress, recurse: false });
        expect(reply).toMatchObject({ outcome: 'answer', recurse: false });
        expect(txtValues(reply)).toEqual(['below the cut']);
        expect(reply.referral).toBeUndefined();
      });

      it('answers with the name servers of its own zone', async () => {
        const reply = await resolver.ask({ name: zone, type: 'NS' }, { server: parentAddress, recurse: false });
        expect(reply).toMatchObject({ outcome: 'answer', records: [{ type: 'NS', target: `ns1.${zone}` }] });
        expect(reply.referral).toBeUndefined();
      });

      it('is unreachable at an address that no way leads to', async () => {
        const reply = await resolver.ask(question, { server: '203.0.113.99', recurse: false });
        expect(reply).toMatchObject({ outcome: 'unreachable', packet: null });
      });
    });

    it('ends as cancelled for a signal that is aborted', async () => {
      const reply = await resolver.ask({ name: zone, type: 'NS' }, { signal: AbortSignal.abort() });
      expect(reply.outcome).toBe('cancelled');
    });

    it('ends as cancelled once it is closed, and closes twice', async () => {
      const other = await open();
      await other.close();
      await other.close();
      expect((await other.ask({ name: zone, type: 'A' })).outcome).toBe('cancelled');
    });
  });
}

/** Every CNAME's target; the chain is made of them. */
function targetsOf(reply: DnsReply): readonly string[] {
  return reply.records.flatMap((record) =>
    record.type === 'CNAME' && reply.question.type !== 'CNAME' ? [record.target] : [],
  );
}
