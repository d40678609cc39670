// Reads one scenario file: who it is about, its records, and which names misbehave.
import type { DnsName, DnsRecord } from '../../../shared/dns.ts';
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

export type Zone = {
  readonly story: Story | null;
  readonly records: readonly DnsRecord[];
  /** `$BEHAVE name behaviour`: holds for the name and everything below it, as if delegated to such a server. */
  readonly misbehaving: readonly { readonly name: DnsName; readonly behaviour: Behaviour }[];
};

export function readZone(text: string): Zone {
  let origin: DnsName = '.';
  let ttlSeconds = 3600;
  let owner: DnsName | null = null;
  const records: DnsRecord[] = [];
  const misbehaving: { readonly name: DnsName; readonly behaviour: Behaviour }[] = [];

  const read = ({ tokens, sameOwner }: Entry): void => {
    const [first, second, third] = tokens.map((token) => token.text);
    if (first === '$ORIGIN') origin = readName(second ?? '', origin);
    else if (first === '$TTL') ttlSeconds = Number(second);
    else if (first === '$BEHAVE')
      misbehaving.push({ name: readName(second ?? '@', origin), behaviour: behaviourNamed(third) });
    else {
      if (!sameOwner) owner = readName(first ?? '', origin);
      if (owner === null) throw new Error('the first record has no owner');
      records.push(readRecord(sameOwner ? tokens : tokens.slice(1), { owner, origin, ttlSeconds }));
    }
  };

  for (const entry of readEntries(text)) {
    try {
      read(entry);
    } catch (error) {
      throw new Error(`line ${entry.line}: ${String(error)}`, { cause: error });
    }
  }
  return { story: readStory(text), records, misbehaving };
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
