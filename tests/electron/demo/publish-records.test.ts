// Publishing while the world is served: what comes, what goes, and which servers hear of it.
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../electron/demo/look-up.ts';
import { publishRecords } from '../../../electron/demo/publish-records.ts';
import { worldAt } from '../../../electron/demo/world-at.ts';
import { assembleWorld, type World } from '../../../electron/demo/world.ts';
import { readZone } from '../../../electron/demo/zone/read-zone.ts';
import type { RecordToPublish } from '../../../shared/detail.ts';
import type { DnsType } from '../../../shared/dns.ts';

const before = assembleWorld([
  readZone(`
$ORIGIN shop.example.
@ SOA ns1 admin ( 4294967295 2 3 4 300 )
  NS ns1
  NS ns2
  TXT "v=spf1 -all"
  TXT "other"
mf MX 10 wrong.example.
flat A 192.0.2.1
deep.below A 192.0.2.2
$DELEGATE ns1 old
$SERVER ns2
@ SOA ns1 admin ( 5 2 3 4 300 )
key TXT "pasted"
www A 192.0.2.3
$SERVER old
@ SOA old admin ( 1 2 3 4 300 )
key TXT "stale"
`),
]);

const record = (change: Partial<RecordToPublish>): RecordToPublish => ({
  kind: 'record-to-publish',
  act: 'add',
  name: 'key.shop.example',
  type: 'CNAME',
  value: 'key.dkim.amazonses.com',
  ttlSeconds: 300,
  ...change,
});
const publish = (...changes: readonly Partial<RecordToPublish>[]): World => publishRecords(before, changes.map(record));
const ask = (world: World, name: string, type: DnsType) => lookUp(world, { name, type });

describe('publishRecords', () => {
  it('adds a record, raises the serial, and leaves the world it came from as it was', () => {
    const after = publish({});
    expect(ask(after, 'key.shop.example', 'CNAME')?.answers).toMatchObject([{ target: 'key.dkim.amazonses.com' }]);
    expect(ask(after, 'shop.example', 'SOA')?.answers).toMatchObject([{ serial: 0 }]);
    expect(ask(before, 'key.shop.example', 'CNAME')?.rcode).toBe('NXDOMAIN');
  });

  it('reaches every server that the zone lists, over what it said otherwise about the name', () => {
    const after = publish({});
    for (const host of ['ns1.shop.example', 'ns2.shop.example']) {
      const seen = worldAt(after, host);
      expect(ask(seen, 'key.shop.example', 'TXT')?.answers).toMatchObject([{ type: 'CNAME' }]);
      expect(ask(seen, 'shop.example', 'SOA')?.answers).toMatchObject([{ serial: 0 }]);
    }
    expect(ask(worldAt(after, 'ns2.shop.example'), 'www.shop.example', 'A')?.answers).toHaveLength(1);
    expect(ask(worldAt(after, 'old.shop.example'), 'key.shop.example', 'TXT')?.answers).toMatchObject([
      { strings: ['stale'] },
    ]);
  });

  it.each([
    ['replaces the value that it names', { act: 'replace', instead: 'v=spf1 -all' }, ['other', 'v=spf1 ~all']],
    ['replaces the whole set where it names none', { act: 'replace' }, ['v=spf1 ~all']],
    ['adds beside others', { act: 'add' }, ['v=spf1 -all', 'other', 'v=spf1 ~all']],
    ['adds nothing twice', { act: 'add', value: 'other' }, ['v=spf1 -all', 'other']],
    ['removes', { act: 'remove', value: 'other' }, ['v=spf1 -all']],
  ] as const)('%s', (_what, change, expected) => {
    const after = publish({ name: 'shop.example', type: 'TXT', value: 'v=spf1 ~all', ...change });
    const texts = ask(after, 'shop.example', 'TXT')?.answers.flatMap((found) =>
      'strings' in found ? found.strings : [],
    );
    expect(texts).toEqual(expected);
  });

  it('lets nothing stand beside a CNAME, in either order', () => {
    const aliased = publish({ name: 'flat.shop.example' });
    expect(aliased.names.get('flat.shop.example')).toMatchObject([{ type: 'CNAME' }]);
    const [address] = [record({ name: 'flat.shop.example', type: 'A', value: '192.0.2.9' })];
    expect(
      publishRecords(aliased, address === undefined ? [] : [address]).names.get('flat.shop.example'),
    ).toMatchObject([{ type: 'A' }]);
  });

  it('forgets a name whose last record goes, and the empty names above it (RFC 8020)', () => {
    const after = publish({ act: 'remove', name: 'deep.below.shop.example', type: 'A', value: '192.0.2.2' });
    expect(ask(after, 'below.shop.example', 'A')?.rcode).toBe('NXDOMAIN');
  });

  it('reads every type it can be given', () => {
    const after = publish(
      { name: 'mf.shop.example', type: 'MX', value: '10 feedback-smtp.us-east-1.amazonses.com', act: 'replace' },
      { name: 'long.shop.example', type: 'TXT', value: 'x'.repeat(300) },
      { name: '1.shop.example', type: 'PTR', value: 'host.example.' },
      { name: 'six.shop.example', type: 'AAAA', value: '2001:db8::1' },
    );
    expect(after.names.get('mf.shop.example')).toMatchObject([
      { preference: 10, exchange: 'feedback-smtp.us-east-1.amazonses.com' },
    ]);
    expect(after.names.get('long.shop.example')).toMatchObject([{ strings: ['x'.repeat(255), 'x'.repeat(45)] }]);
    expect(after.names.get('1.shop.example')).toMatchObject([{ target: 'host.example' }]);
    expect(after.names.get('six.shop.example')).toMatchObject([{ address: '2001:db8::1' }]);
  });

  it('publishes nothing outside of the world', () => {
    expect(() => publish({ name: 'key.elsewhere.test' })).toThrow('lies in no zone');
  });
});
