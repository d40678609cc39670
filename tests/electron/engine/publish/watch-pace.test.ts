// How patiently a watch looks: soon at first, then less often, and never sooner than a cache can have forgotten.
import { describe, expect, it } from 'vitest';
import { nextLook, sesCanSeeAt, staleSeconds } from '../../../../electron/engine/publish/watch-pace.ts';
import type { SoaRecord } from '../../../../shared/dns.ts';
import type { WatchedRecord } from '../../../../shared/watch.ts';
import { ended } from '../../../fakes/dns-reply.ts';
import { exampleIdentity, nowMs } from '../../../fakes/ses-identity.ts';

const soa: SoaRecord = {
  name: 'shop.example',
  type: 'SOA',
  ttlSeconds: 3600,
  primary: 'ns1.dns-host.example',
  admin: 'hostmaster.dns-host.example',
  serial: 1,
  refreshSeconds: 7200,
  retrySeconds: 900,
  expireSeconds: 1_209_600,
  minimumSeconds: 300,
};

describe('nextLook', () => {
  it('grows from seconds to two minutes and stays there', () => {
    const waits = Array.from({ length: 40 }, (_, round) => nextLook(round, null).afterMs);
    expect(waits[0]).toBe(5000);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(120_000);
  });

  it("waits for the resolver's older answer to end, but not for ever", () => {
    expect(nextLook(0, 60)).toMatchObject({ afterMs: 60_000 });
    expect(nextLook(0, 60).because.en).toContain('60 s');
    expect(nextLook(0, 86_400).afterMs).toBe(120_000);
  });
});

describe('staleSeconds', () => {
  const watched = (resolver: 'right' | 'missing', own: 'right' | 'wrong' | 'unknown'): WatchedRecord => ({
    record: {
      kind: 'record-to-publish',
      act: 'add',
      name: 'a.example',
      type: 'CNAME',
      value: 'b.example',
      ttlSeconds: 300,
    },
    purpose: { en: '', ja: '' },
    servers: [
      { server: null, state: resolver, turnedAtMs: null, says: { en: '', ja: '' } },
      { server: { name: 'ns1.example', address: '192.0.2.1' }, state: own, turnedAtMs: null, says: { en: '', ja: '' } },
    ],
  });
  const negative = { ...ended('a.example', 'CNAME', 'nxdomain'), negativeSoa: soa };

  it('is the negative TTL (RFC 2308) once only the cache is wrong', () => {
    expect(staleSeconds([watched('missing', 'right')], [negative])).toBe(300);
  });

  it('is nothing while a server of the zone is wrong, or all is right', () => {
    expect(staleSeconds([watched('missing', 'wrong')], [negative])).toBeNull();
    expect(staleSeconds([watched('right', 'right')], [negative])).toBeNull();
  });
});

describe('sesCanSeeAt', () => {
  it("is SES's last look and the negative TTL after it", () => {
    expect(sesCanSeeAt(exampleIdentity(), soa)).toBe(nowMs - 3_600_000 + 300_000);
  });

  it('is not known where SES has not said when it looked, or the zone has no SOA record', () => {
    expect(sesCanSeeAt(exampleIdentity({ verificationInfo: null }), soa)).toBeNull();
    expect(sesCanSeeAt(exampleIdentity(), null)).toBeNull();
  });
});
