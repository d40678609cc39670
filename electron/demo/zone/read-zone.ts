// Reads one scenario file: who it is about, its records, and which names misbehave.
import { type DnsName, type DnsRecord, type DnsType, dnsTypes } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { type Entry, readEntries } from './read-entries.ts';
import { readName, readRecord } from './read-record.ts';

/** How the server of a name fails: it never answers, or answers SERVFAIL or REFUSED. */
export const behaviours = ['timeout', 'servfail', 'refused'] as const;
export type Behaviour = (typeof behaviours)[number];

/** What the comment lines at the top tell; null where the file is only scenery for others. */
export type Story = {
  readonly domain: DnsName;
  readonly tells: Text;
  /** `; selectors: s1 s2`: what a user who knows this sender would name. */
  readonly selectors: readonly string[];
};

/** `$BEHAVE name behaviour`: holds for the name and everything below it, as if delegated to such a server. */
export type Misbehaviour = { readonly name: DnsName; readonly behaviour: Behaviour };

/** From `$SERVER host` to `$SERVER *`: what this name server alone says, or does not say. */
export type ServerSection = {
  readonly host: DnsName;
  /** Instead of what the zone has at the same name and type. */
  readonly records: readonly DnsRecord[];
  /** `$ABSENT name [type]`; null: nothing of any type. */
  readonly absent: readonly { readonly name: DnsName; readonly type: DnsType | null }[];
  readonly misbehaving: readonly Misbehaviour[];
};

/** `$DELEGATE host...`: the servers that the parent of the zone ($ORIGIN) names, where the zone itself lists others. */
export type Delegation = { readonly zone: DnsName; readonly servers: readonly DnsName[] };

export type Zone = {
  readonly story: Story | null;
  readonly records: readonly DnsRecord[];
  readonly misbehaving: readonly Misbehaviour[];
  readonly sections: readonly ServerSection[];
  readonly delegations: readonly Delegation[];
};

type Part = {
  readonly host: DnsName;
  readonly records: DnsRecord[];
  readonly absent: ServerSection['absent'][number][];
  readonly misbehaving: Misbehaviour[];
};

/** Where the reader stands in the file, and what it has read. */
type Reading = {
  readonly all: Part;
  readonly sections: Part[];
  readonly delegations: Delegation[];
  /** `all`, or the section it is in. */
  part: Part;
  origin: DnsName;
  ttlSeconds: number;
  owner: DnsName | null;
};

/** Stands for all servers. */
const everywhere = '*';

export function readZone(text: string): Zone {
  const all = partOf(everywhere);
  const reading: Reading = {
    all,
    sections: [],
    delegations: [],
    part: all,
    origin: '.',
    ttlSeconds: 3600,
    owner: null,
  };
  for (const entry of readEntries(text)) {
    try {
      readEntry(reading, entry);
    } catch (error) {
      throw new Error(`line ${entry.line}: ${String(error)}`, { cause: error });
    }
  }
  const { sections, delegations } = reading;
  return { story: readStory(text), records: all.records, misbehaving: all.misbehaving, sections, delegations };
}

function readEntry(reading: Reading, { tokens, sameOwner }: Entry): void {
  const [first = '', ...rest] = tokens.map((token) => token.text);
  if (first.startsWith('$')) {
    readDirective(reading, first, rest);
    return;
  }
  const { origin, ttlSeconds } = reading;
  if (!sameOwner) reading.owner = readName(first, origin);
  const { owner } = reading;
  if (owner === null) throw new Error('the first record has no owner');
  reading.part.records.push(readRecord(sameOwner ? tokens : tokens.slice(1), { owner, origin, ttlSeconds }));
}

function readDirective(reading: Reading, directive: string, words: readonly string[]): void {
  const { all, origin, part } = reading;
  const [first = '@', second] = words;
  switch (directive) {
    case '$ORIGIN':
      reading.origin = readName(first, origin);
      return;
    case '$TTL':
      reading.ttlSeconds = Number(first);
      return;
    case '$BEHAVE':
      part.misbehaving.push({ name: readName(first, origin), behaviour: behaviourNamed(second) });
      return;
    case '$DELEGATE':
      reading.delegations.push({ zone: origin, servers: words.map((host) => readName(host, origin)) });
      return;
    case '$SERVER':
      reading.part = first === everywhere ? all : partOf(readName(first, origin));
      if (reading.part !== all) reading.sections.push(reading.part);
      return;
    case '$ABSENT':
      if (part === all) throw new Error('$ABSENT stands outside of every $SERVER section');
      part.absent.push({ name: readName(first, origin), type: second === undefined ? null : typeNamed(second) });
      return;
    default:
      throw new Error(`"${directive}" is no directive`);
  }
}

function partOf(host: DnsName): Part {
  return { host, records: [], absent: [], misbehaving: [] };
}

function typeNamed(text: string): DnsType {
  const found = dnsTypes.find((type) => type === text);
  if (found === undefined) throw new Error(`"${text}" is no record type that is read here`);
  return found;
}

function behaviourNamed(text: string | undefined): Behaviour {
  const found = behaviours.find((behaviour) => behaviour === text);
  if (found === undefined) throw new Error(`"${text ?? ''}" is no behaviour`);
  return found;
}

/** `; domain:`, `; en:` and `; ja:` lines; a story may run over several of the latter two. */
function readStory(text: string): Story | null {
  const lines = (key: string): readonly string[] =>
    [...text.matchAll(new RegExp(`^; ${key}: (.+)$`, 'gmu'))].map((match) => (match[1] ?? '').trim());
  const [domain] = lines('domain');
  if (domain === undefined) return null;
  const selectors = lines('selectors').flatMap((names) => names.split(/\s+/u));
  return { domain, tells: { en: lines('en').join(' '), ja: lines('ja').join('') }, selectors };
}
