// Records as sets of one name and type: what Route 53, Terraform and CloudFormation write, each set as a whole.
import type { RecordType } from '../../../shared/detail.ts';
import type { DnsName } from '../../../shared/dns.ts';
import type { WantedRecord } from '../../../shared/publish.ts';

export type RecordSet = {
  readonly name: DnsName;
  readonly type: RecordType;
  readonly ttlSeconds: number;
  readonly values: readonly string[];
};

/** RFC 1034 3.6.2: a name has one CNAME at most, so that a set of them is a fault of ours and is thrown. */
export function groupSets(records: readonly WantedRecord[]): readonly RecordSet[] {
  const sets = new Map<string, RecordSet>();
  for (const { record, keeps } of records) {
    if (record.act === 'remove') continue;
    const key = `${record.name} ${record.type}`;
    const before = sets.get(key);
    const values = [...new Set([...(before?.values ?? []), record.value, ...keeps])];
    if (record.type === 'CNAME' && values.length > 1) throw new Error(`${record.name} would get two CNAME records`);
    sets.set(key, { name: record.name, type: record.type, ttlSeconds: record.ttlSeconds, values });
  }
  return [...sets.values()];
}

/** RFC 1035 3.3: a character-string has 255 bytes at most; the text is ASCII here. */
export function cutStrings(value: string): readonly string[] {
  return value === '' ? [''] : (value.match(/.{1,255}/gsu) ?? []);
}

/** The value as Route 53 takes it: TXT in quotes, cut at 255 bytes; names as they are. */
export function quotedValue(type: RecordType, value: string): string {
  if (type !== 'TXT') return value;
  return cutStrings(value)
    .map((part) => `"${part.replace(/[\\"]/gu, (character) => `\\${character}`)}"`)
    .join(' ');
}
