// DMARC discovery, policy and alignment against a data file that names no program.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dmarcPolicy, dmarcPolicy7489, type DmarcPolicy } from '../../electron/engine/derive/dmarc-policy.ts';
import { orgDomain } from '../../electron/engine/derive/org-domain.ts';
import { predictDmarc } from '../../electron/engine/derive/predict-dmarc.ts';
import { wantedForStream } from '../../electron/engine/derive/predict-dmarc-streams.ts';
import { evaluate7489 } from '../../electron/engine/protocols/dmarc/lookup-7489.ts';
import { evaluateWalk, type Walk, wantedForWalk } from '../../electron/engine/protocols/dmarc/tree-walk.ts';
import type { DnsReply } from '../../shared/dns.ts';
import { answer, ended, timeout, txt } from '../fakes/dns-reply.ts';
import { zoneResolver } from '../fakes/zone-resolver.ts';

const older = z.strictObject({
  organization: z.string(),
  'policy-at': z.string(),
  request: z.string().optional(),
  percent: z.number().optional(),
});
const streamSchema = z.tuple([z.string(), z.string().nullable(), z.string()]).rest(z.string());
const cases = z
  .array(
    z.strictObject({
      name: z.string(),
      domain: z.string(),
      zone: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      walk: z.array(z.string()).optional(),
      organization: z.string(),
      'policy-at': z.string(),
      request: z.string().optional(),
      rfc7489: older.optional(),
      streams: z.array(streamSchema).default([]),
    }),
  )
  .parse(parse(readFileSync(new URL('../fixtures/dmarc/cases.yml', import.meta.url), 'utf8')));

type Case = (typeof cases)[number];

function zoneOf({ zone }: Case): readonly DnsReply[] {
  return Object.entries(zone).map(([name, value]) => {
    if (value === 'SERVFAIL') return ended(name, 'TXT', 'servfail');
    if (value === 'TIMEOUT') return timeout(name, 'TXT');
    if (value === 'exists') return answer(name, 'A', [{ name, type: 'A', ttlSeconds: 60, address: '192.0.2.1' }]);
    return txt(name, ...(typeof value === 'string' ? [value] : value));
  });
}

const streamsOf = ({ domain, streams }: Case) =>
  [[domain, null, ''] as const, ...streams].map(([mailFromDomain, dkimDomain]) => ({
    fromDomain: domain,
    mailFromDomain,
    dkimDomain,
  }));

async function repliesFor(one: Case): Promise<readonly DnsReply[]> {
  const { ask } = zoneResolver(zoneOf(one));
  return Promise.all(
    streamsOf(one)
      .flatMap(wantedForStream)
      .map((question) => ask(question)),
  );
}

const at = (policy: Walk['policy']) => (typeof policy === 'string' ? policy : policy.domain);

function request(policy: DmarcPolicy): string | undefined {
  if (policy.state !== 'policy') return policy.state === 'none' ? 'ignored' : undefined;
  return policy.requested.standing === 'as-none' ? 'none-by-fault' : policy.requested.applied;
}

/** What a case leaves out is taken as it came. */
const or = <T>(expected: T | undefined, actual: T): T => (expected === undefined ? actual : expected);

describe.each(cases)('$name', (one) => {
  it('is found as RFC 9989 says', async () => {
    const replies = await repliesFor(one);
    const walk = wantedForWalk(one.domain).map(({ name }) => name);
    const asked = request(dmarcPolicy(one.domain, replies));
    expect(at(evaluateWalk(one.domain, replies).policy)).toBe(one['policy-at']);
    expect(orgDomain(one.domain, replies).byWalk ?? 'unknown').toBe(one.organization);
    expect(walk).toEqual(or(one.walk, walk));
    expect(asked).toBe(or(one.request, asked));
  });
});

const forOldReaders = cases.flatMap((one) => (one.rfc7489 === undefined ? [] : [{ ...one, older: one.rfc7489 }]));

describe.each(forOldReaders)('$name, for old readers', (one) => {
  it('is found as RFC 7489 says', async () => {
    const replies = await repliesFor(one);
    const policy = dmarcPolicy7489(one.domain, replies);
    const percent = policy.state === 'policy' ? policy.requested.percent : undefined;
    expect(at(evaluate7489(one.domain, replies).policy)).toBe(one.older['policy-at']);
    expect(orgDomain(one.domain, replies).byList).toBe(one.older.organization);
    expect(request(policy)).toBe(or(one.older.request, request(policy)));
    expect(percent).toBe(or(one.older.percent, percent));
  });
});

const streams = cases.flatMap((one) =>
  one.streams.map(([mailFromDomain, dkimDomain, result, older]) => ({
    one,
    title: `${one.name}: MAIL FROM ${mailFromDomain}, d=${dkimDomain}`,
    stream: { fromDomain: one.domain, mailFromDomain, dkimDomain },
    result,
    older,
  })),
);

describe('predicted results', () => {
  it.each(streams)('$title -> $result', async ({ one, stream, result }) => {
    const prediction = predictDmarc(stream, await repliesFor(one));
    expect(prediction.result).toBe(result);
    expect(prediction.disposition).toBe(result === 'fail' ? one.request : null);
  });

  const words = { pass: 'DMARC passes', 'no-policy': 'no DMARC record applies' } as const;
  const disputed = streams.filter(({ older }) => older !== undefined);
  it.each(disputed)('$title, for old readers -> $older', async ({ one, stream, older }) => {
    const { differs7489 } = predictDmarc(stream, await repliesFor(one));
    expect(differs7489?.en).toContain(words[older === 'pass' ? 'pass' : 'no-policy']);
  });
});
