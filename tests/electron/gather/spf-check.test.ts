// check_host against a resolver, with the tree of the domain beside the result.
import { describe, expect, it } from 'vitest';
import { gatherSpfCheck } from '../../../electron/gather/spf-check.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const inputs = { ip: '192.0.2.1', mailFrom: 'jane@example.com', helo: 'mail.example.org', receiver: null, nowMs: 0 };

function check(zone: readonly DnsReply[], given: Partial<typeof inputs> = {}) {
  return gatherSpfCheck(zoneResolver(zone).ask, { ...inputs, ...given });
}

describe('gatherSpfCheck', () => {
  it('answers the result, the counts, the explanation and the tree', async () => {
    const zone = [
      txt('example.com', 'v=spf1 include:a.example -all exp=why.example.com'),
      txt('a.example', 'v=spf1 ip4:198.51.100.0/24 -all'),
      txt('why.example.com', '%{i} may not send for %{d}'),
    ];
    expect(await check(zone)).toMatchObject({
      result: 'fail',
      explanation: '192.0.2.1 may not send for example.com',
      lookups: 1,
      voids: 0,
      tree: { root: { label: 'example.com', badge: { en: '1 lookup' } } },
    });
    expect(await check(zone, { ip: '198.51.100.9' })).toMatchObject({ result: 'pass', explanation: null });
  });

  it('shows the tree even where the result is permerror', async () => {
    const answer = await check([
      txt('example.com', 'v=spf1 moo include:a.example -all'),
      txt('a.example', 'v=spf1 mx'),
    ]);
    expect(answer.result).toBe('permerror');
    expect(answer.tree?.root.children.map(({ label }) => label)).toEqual(['include:a.example', '-all']);
  });

  it('answers temperror for a time-out, and none for a sender without a domain', async () => {
    expect(await check([timeout('example.com', 'TXT')])).toMatchObject({ result: 'temperror' });
    expect(await check([], { mailFrom: '', helo: 'localhost' })).toMatchObject({ result: 'none', tree: null });
  });

  it('asks nothing twice', async () => {
    const { ask, asked } = zoneResolver([
      txt('example.com', 'v=spf1 a mx include:a.example -all'),
      txt('a.example', 'v=spf1 a'),
    ]);
    await gatherSpfCheck(ask, inputs);
    const keys = asked.map(({ name, type }) => `${type} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
