// An audit from question to report, and the four ways it cannot be made.
import { describe, expect, it } from 'vitest';
import { auditDomain } from '../../../electron/flows/audit-domain.ts';
import { auditDomains } from '../../../electron/flows/audit-domains.ts';
import type { AuditWorld } from '../../../electron/flows/audit-world.ts';
import { readTarget } from '../../../electron/flows/read-target.ts';
import type { Resolver } from '../../../electron/ports/resolver.ts';
import type { DnsOutcome } from '../../../shared/dns.ts';
import { answer, ended, mx, nxdomain, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const worldOf = (resolver: Resolver): AuditWorld => ({
  profileId: 'demo',
  kind: 'demo',
  resolver,
  clock: { nowMs: () => 1_800_000_000_000 },
  randomness: { label: () => 'f00dcafe' },
});

const target = (domain: string) => ({ domain, selectors: [], mailFrom: null });
const zone = zoneResolver([
  answer('a.example', 'SOA', [
    {
      name: 'a.example',
      type: 'SOA',
      ttlSeconds: 60,
      primary: 'ns.a.example',
      admin: 'x.a.example',
      serial: 1,
      refreshSeconds: 1,
      retrySeconds: 1,
      expireSeconds: 1,
      minimumSeconds: 1,
    },
  ]),
  txt('a.example', 'v=spf1 -all'),
  mx('a.example', [10, 'mail.a.example']),
]);

const everything = (outcome: DnsOutcome): Resolver => ({
  servers: ['192.0.2.1:53'],
  ask: ({ name, type }) => Promise.resolve(ended(name, type, outcome)),
  close: () => Promise.resolve(),
});

const run = (resolver: Resolver, domain: string, signal = new AbortController().signal) =>
  auditDomain(target(domain), worldOf(resolver), { signal });

describe('auditDomain', () => {
  it('answers a report with its headline, five protocols and findings', async () => {
    const outcome = await run(zone, 'a.example');
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    expect(outcome.value).toMatchObject({ domain: 'a.example', world: 'demo', resolver: ['127.0.0.1:53'] });
    expect(outcome.value.strip.map(({ topic }) => topic)).toEqual(['spf', 'dkim', 'dmarc', 'bimi', 'mx']);
    expect(outcome.value.findings.some(({ verdict }) => verdict === 'error')).toBe(false);
    expect(outcome.value.questions).toBeGreaterThan(0);
  });

  it('says that a domain does not exist', async () => {
    const outcome = await run(zoneResolver([nxdomain('gone.example', 'SOA')]), 'gone.example');
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'no-such-domain', domain: 'gone.example' } });
  });

  it.each([
    ['timeout', 'resolver-unreachable'],
    ['unreachable', 'resolver-unreachable'],
    ['malformed', 'resolver-garbage'],
  ] as const)('says that the resolver cannot be used where everything ends in %s', async (outcome, kind) => {
    expect(await run(everything(outcome), 'a.example')).toMatchObject({ ok: false, failure: { kind } });
  });

  it('blames only what is silent where the resolver itself lives: all is unknown, nothing missing', async () => {
    const silent: Resolver = {
      ...everything('timeout'),
      ask: ({ name, type }) => Promise.resolve(name === '.' ? answer('.', 'NS', []) : timeout(name, type)),
    };
    const outcome = await run(silent, 'a.example');
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    expect(outcome.value.findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([]);
    expect(outcome.value.headline.tone).toBe('unknown');
  });

  it('stops when cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await run(zone, 'a.example', stop.signal)).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('auditDomains', () => {
  it('tells its progress, goes on after a failure, and ends with all questions answered', async () => {
    const told: string[] = [];
    let last = { asked: 0, answered: 0 };
    await auditDomains(
      ['a.example', 'gone.example'].map(target),
      { world: worldOf(zone), reports: null, signal: new AbortController().signal },
      {
        onProgress: (now) => {
          last = now;
        },
        onReport: ({ domain }) => told.push(`report ${domain}`),
        onFailure: (domain, { kind }) => told.push(`${kind} ${domain}`),
      },
    );
    expect(told.toSorted()).toEqual(['no-such-domain gone.example', 'report a.example']);
    expect(last.answered).toBe(last.asked);
  });

  it('audits nothing more once cancelled', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    await auditDomains(
      Array.from({ length: 40 }, () => target('a.example')),
      { world: worldOf(zone), reports: null, signal: stop.signal },
      {
        onProgress: () => stop.abort(),
        onReport: ({ domain }) => told.push(domain),
        onFailure: (domain) => told.push(domain),
      },
    );
    expect(told).toEqual([]);
  });
});

describe('readTarget', () => {
  it('normalises names and selectors', () => {
    expect(
      readTarget({ domain: 'HTTPS://Example.com/x', selectors: [' S1 ', 'a.b'], mailFrom: 'Bounce.Example.com' }),
    ).toEqual({
      ok: true,
      value: {
        domain: 'example.com',
        selectors: ['s1', 'a.b'],
        mailFrom: 'bounce.example.com',
      },
    });
  });

  it.each([
    [{ domain: 'no dots', selectors: [], mailFrom: null }, 'not-a-domain'],
    [{ domain: 'a.example', selectors: ['a b'], mailFrom: null }, 'bad-input'],
    [{ domain: 'a.example', selectors: ['x@y'], mailFrom: null }, 'bad-input'],
    [{ domain: 'a.example', selectors: [], mailFrom: '127.0.0.1' }, 'not-a-domain'],
    [{ domain: 'a.example', selectors: [], mailFrom: 'A.example' }, 'bad-input'],
  ])('refuses %j', (typed, kind) => {
    expect(readTarget(typed)).toMatchObject({ ok: false, failure: { kind } });
  });
});
