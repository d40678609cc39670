// The published SPF test suite as data: its scenarios, and each scenario's zone as a resolver.
import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import type { DnsName, DnsQuestion, DnsRecord, DnsReply } from '../../shared/dns.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import { answer, ended } from '../fakes/dns-reply.ts';

const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const entry = z.union([
  z.literal('TIMEOUT'),
  z
    .object({
      SPF: texts,
      TXT: texts,
      A: z.string(),
      AAAA: z.string(),
      MX: z.tuple([z.number(), z.string()]),
      PTR: z.string(),
      CNAME: z.string(),
    })
    .partial()
    .strict(),
]);
type Entry = z.infer<typeof entry>;

const scenarioSchema = z.object({
  description: z.string(),
  tests: z.record(
    z.string(),
    z.object({
      helo: z.string(),
      host: z.string(),
      mailfrom: z.string(),
      result: z
        .union([z.string(), z.array(z.string())])
        .transform((value) => (typeof value === 'string' ? [value] : value)),
      explanation: z.string().optional(),
    }),
  ),
  zonedata: z.record(z.string(), z.array(entry)),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Zone = Scenario['zonedata'];

const file = new URL('../fixtures/spf/rfc7208-tests.yml', import.meta.url);

export const scenarios: readonly Scenario[] = parseAllDocuments(readFileSync(file, 'utf8')).map((document) =>
  scenarioSchema.parse(document.toJS()),
);

/** What a zone holds for one question; a CNAME is answered instead of the records it leads to. */
export type Owned = 'silence' | 'nxdomain' | { readonly alias: DnsName } | readonly DnsRecord[];

/** The driver rules are those of the suite: see SOURCE.md beside the file. */
export function suiteZone(zone: Zone): (question: DnsQuestion) => Owned {
  const byName = new Map(Object.entries(zone).map(([name, entries]) => [asDnsName(name), entries] as const));
  return (question) => {
    if (question.name.startsWith('error.')) return 'silence';
    const entries = byName.get(question.name);
    if (entries === undefined) return 'nxdomain';
    const alias = entries.find((item) => item !== 'TIMEOUT' && item.CNAME !== undefined);
    if (alias !== undefined && alias !== 'TIMEOUT') return { alias: asDnsName(alias.CNAME ?? '') };
    const records = entries.flatMap((item) => recordOf(item, question, entries));
    return records.length === 0 && entries.includes('TIMEOUT') ? 'silence' : records;
  };
}

export function suiteResolver(zone: Zone): Resolver & { readonly asked: readonly DnsQuestion[] } {
  const find = suiteZone(zone);
  const asked: DnsQuestion[] = [];

  function look(question: DnsQuestion, followed: readonly string[]): DnsReply {
    const { name, type } = question;
    const owned = find(question);
    if (owned === 'silence') return ended(name, type, 'timeout');
    if (owned === 'nxdomain') return ended(name, type, 'nxdomain');
    if (!('alias' in owned)) return answer(name, type, owned);
    if (followed.includes(owned.alias)) return ended(name, type, 'chain-loop');
    return { ...look({ name: owned.alias, type }, [...followed, owned.alias]), question };
  }

  return {
    asked,
    servers: ['127.0.0.1:53'],
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(look(question, [question.name]));
    },
    close: () => Promise.resolve(),
  };
}

/** The suite writes names with bytes such as spaces in them; the program escapes those. */
function asDnsName(name: string): string {
  const undotted = name === '' ? '.' : name.toLowerCase().replace(/(?<=.)\.$/u, '');
  return undotted.replaceAll(' ', '\\032');
}

function recordOf(item: Entry, { name, type }: DnsQuestion, entries: readonly Entry[]): readonly DnsRecord[] {
  if (item === 'TIMEOUT') return [];
  const place = { name, ttlSeconds: 300 };
  const hasTxt = entries.some((other) => other !== 'TIMEOUT' && other.TXT !== undefined);
  switch (type) {
    case 'TXT': {
      const strings = hasTxt ? item.TXT : item.SPF;
      return strings === undefined || strings[0] === 'NONE' ? [] : [{ ...place, type, strings }];
    }
    case 'SPF':
      return item.SPF === undefined ? [] : [{ ...place, type, strings: item.SPF }];
    case 'A':
    case 'AAAA': {
      const address = item[type];
      return address === undefined ? [] : [{ ...place, type, address }];
    }
    case 'MX':
      return item.MX === undefined ? [] : [{ ...place, type, preference: item.MX[0], exchange: asDnsName(item.MX[1]) }];
    case 'PTR':
      return item.PTR === undefined ? [] : [{ ...place, type, target: asDnsName(item.PTR) }];
    case 'CNAME':
    case 'NS':
    case 'SOA':
      return [];
  }
}
