// check_host for what a user typed: what is refused, what has a result, and when the resolver is to blame.
import { describe, expect, it } from 'vitest';
import { checkSpf } from '../../../electron/flows/check-spf.ts';
import type { Resolver } from '../../../electron/ports/resolver.ts';
import type { DnsOutcome } from '../../../shared/dns.ts';
import { answer, ended, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const zone = zoneResolver([
  txt('a.example', 'v=spf1 exists:%{l}.%{o}.%{h} -all'),
  answer('postmaster.a.example.a.example', 'A', [
    { name: 'postmaster.a.example.a.example', type: 'A', ttlSeconds: 1, address: '127.0.0.2' },
  ]),
  answer('postmaster.h.example.h.example', 'A', [
    { name: 'postmaster.h.example.h.example', type: 'A', ttlSeconds: 1, address: '127.0.0.2' },
  ]),
]);

const worldOf = (resolver: Resolver) =>
  ({
    profileId: 'x',
    kind: 'live',
    resolver,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'f00dcafe' },
  }) as const;

const everything = (outcome: DnsOutcome): Resolver => ({
  ...zone,
  ask: ({ name, type }) => Promise.resolve(ended(name, type, outcome)),
});

const typed = { domain: 'a.example', ip: '192.0.2.1', mailFrom: null, helo: null };
const check = (given: Partial<typeof typed> | object, resolver: Resolver = zone) =>
  checkSpf({ ...typed, ...given }, worldOf(resolver));

describe('checkSpf', () => {
  it('takes postmaster at the domain for the sender, and passes a bounce on as one', async () => {
    expect(await check({})).toMatchObject({ ok: true, value: { result: 'pass' } });
    expect(await check({ mailFrom: '', helo: 'h.example' })).toMatchObject({ ok: true, value: { result: 'pass' } });
    const other = await check({ mailFrom: 'jane@a.example' });
    expect(other).toMatchObject({
      ok: true,
      value: { result: 'fail', reason: { en: expect.stringContaining('"-all"') } },
    });
  });

  it.each([
    [{ domain: 'no spaces' }, 'not-a-domain'],
    [{ ip: '192.0.2' }, 'bad-input'],
    [{ domain: 'a..example', mailFrom: 'x@a..example', ip: 'here' }, 'bad-input'],
  ])('refuses %j', async (given, kind) => {
    expect(await check(given)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('judges any name beside a full sender (RFC 7208 4.3)', async () => {
    const answered = await check({ domain: 'a..example', mailFrom: 'x@a..example' });
    expect(answered).toMatchObject({ ok: true, value: { result: 'none', tree: null } });
  });

  it.each([
    ['timeout', 'resolver-unreachable'],
    ['unreachable', 'resolver-unreachable'],
    ['malformed', 'resolver-garbage'],
    ['servfail', 'resolver-declines'],
    ['refused', 'resolver-declines'],
  ] as const)('blames the resolver where everything ends in %s', async (outcome, kind) => {
    expect(await check({}, everything(outcome))).toMatchObject({ ok: false, failure: { kind } });
  });

  it('is temperror where only the domain is silent', async () => {
    const alive: Resolver = {
      ...zone,
      ask: ({ name, type }) => Promise.resolve(name === '.' ? answer('.', 'NS', []) : timeout(name, type)),
    };
    expect(await check({}, alive)).toMatchObject({ ok: true, value: { result: 'temperror' } });
  });

  it('is temperror where the domain is silent and an authoritative server declines the root', async () => {
    const authority: Resolver = {
      ...zone,
      ask: ({ name, type }) => Promise.resolve(name === '.' ? ended('.', 'NS', 'refused') : timeout(name, type)),
    };
    expect(await check({}, authority)).toMatchObject({ ok: true, value: { result: 'temperror' } });
  });

  it('has no result once it is stopped, and tells what it asks until then', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const outcome = await checkSpf(typed, worldOf(zone), {
      signal: stop.signal,
      onQuestion: ({ name, type }) => {
        asked.push(`${type} ${name}`);
        stop.abort();
      },
    });
    expect(outcome).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(asked).toContain('TXT a.example');
  });
});
