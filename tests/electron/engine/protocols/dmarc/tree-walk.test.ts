// The tree walk of RFC 9989 4.10, its own examples first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateWalk,
  maxWalkQueries,
  walkDomains,
  wantedForWalk,
} from '../../../../../electron/engine/protocols/dmarc/tree-walk.ts';
import { ended, nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';

/** Replies to every question of the walk; names that are not told do not exist. */
function replies(
  domain: string,
  told: Readonly<Record<string, string | readonly string[] | DnsReply>>,
): readonly DnsReply[] {
  return wantedForWalk(domain).map(({ name }) => {
    const found = told[name.slice('_dmarc.'.length)];
    if (found === undefined) return nxdomain(name, 'TXT');
    if (typeof found === 'string') return txt(name, found);
    return 'question' in found ? found : txt(name, ...found);
  });
}

const walk = (domain: string, told: Parameters<typeof replies>[1]) => evaluateWalk(domain, replies(domain, told));
const policyAt = ({ policy }: ReturnType<typeof evaluateWalk>) => (typeof policy === 'string' ? policy : policy.domain);

describe('the names asked', () => {
  it('are those of RFC 9989 4.10 for a deep name', () => {
    expect(wantedForWalk('a.b.c.d.e.f.g.h.i.j.mail.example.com').map(({ name }) => name)).toEqual([
      '_dmarc.a.b.c.d.e.f.g.h.i.j.mail.example.com',
      '_dmarc.g.h.i.j.mail.example.com',
      '_dmarc.h.i.j.mail.example.com',
      '_dmarc.i.j.mail.example.com',
      '_dmarc.j.mail.example.com',
      '_dmarc.mail.example.com',
      '_dmarc.example.com',
      '_dmarc.com',
    ]);
  });

  it.each([
    ['com', ['com']],
    ['example.com', ['example.com', 'com']],
    [
      'a.b.c.d.e.f.example',
      [
        'a.b.c.d.e.f.example',
        'b.c.d.e.f.example',
        'c.d.e.f.example',
        'd.e.f.example',
        'e.f.example',
        'f.example',
        'example',
      ],
    ],
    [
      'a.b.c.d.e.f.g.example',
      [
        'a.b.c.d.e.f.g.example',
        'b.c.d.e.f.g.example',
        'c.d.e.f.g.example',
        'd.e.f.g.example',
        'e.f.g.example',
        'f.g.example',
        'g.example',
        'example',
      ],
    ],
    [
      'a.b.c.d.e.f.g.h.example',
      [
        'a.b.c.d.e.f.g.h.example',
        'c.d.e.f.g.h.example',
        'd.e.f.g.h.example',
        'e.f.g.h.example',
        'f.g.h.example',
        'g.h.example',
        'h.example',
        'example',
      ],
    ],
    ['good\\.evil.example', ['good\\.evil.example', 'example']],
  ])('of %s', (domain, expected) => {
    expect(walkDomains(domain)).toEqual(expected);
  });

  it('are never more than eight, each above the one before, and end at the top', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 20 }), (labels) => {
        const domains = walkDomains(labels.join('.'));
        expect(domains.length).toBeLessThanOrEqual(maxWalkQueries);
        expect(domains[0]).toBe(labels.join('.'));
        expect(domains.at(-1)).toBe(labels.at(-1));
        const above = domains.slice(1);
        expect(above.filter((name, index) => !domains[index]?.endsWith(`.${name}`))).toEqual([]);
        // Only the first step may leave out labels.
        expect(above.map((name) => name.split('.').length)).toEqual(above.map((_, index) => above.length - index));
      }),
    );
  });

  it('leave out what is too long to be asked', () => {
    const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`;
    expect(wantedForWalk(long)).toHaveLength(4);
    expect(evaluateWalk(long, replies(long, { example: 'v=DMARC1; p=none' })).policy).toMatchObject({
      domain: 'example',
    });
  });
});

describe('what the replies mean', () => {
  it('takes the own record for the policy and the topmost for the organization', () => {
    const found = walk('news.shop.example', {
      'news.shop.example': 'v=DMARC1; p=none',
      'shop.example': 'v=DMARC1; p=reject',
    });
    expect([policyAt(found), found.organizationalDomain]).toEqual(['news.shop.example', 'shop.example']);
  });

  it('passes over records between the author domain and its organization', () => {
    const found = walk('a.news.shop.example', {
      'news.shop.example': 'v=DMARC1; p=none',
      'shop.example': 'v=DMARC1; p=reject',
    });
    expect([policyAt(found), found.organizationalDomain]).toEqual(['shop.example', 'shop.example']);
  });

  it('stops at psd=n', () => {
    const found = walk('a.unit.shop.example', {
      'unit.shop.example': 'v=DMARC1; p=reject; psd=n',
      'shop.example': 'v=DMARC1; p=none',
    });
    expect([policyAt(found), found.organizationalDomain]).toEqual(['unit.shop.example', 'unit.shop.example']);
    expect(found.steps.map(({ outcome }) => outcome)).toEqual(['none', 'record', 'past', 'past']);
  });

  it('takes one label below psd=y for the organization, and its record where that has none', () => {
    const found = walk('mail.giant.bank.example', { 'bank.example': 'v=DMARC1; p=reject; psd=y' });
    expect([policyAt(found), found.organizationalDomain]).toEqual(['bank.example', 'giant.bank.example']);
  });

  it('does not go below psd=y where the walk begins there', () => {
    const found = walk('bank.example', { 'bank.example': 'v=DMARC1; p=reject; psd=y' });
    expect([policyAt(found), found.organizationalDomain]).toEqual(['bank.example', 'bank.example']);
  });

  it('discards several records at one name and goes on', () => {
    const found = walk('shop.example', {
      'shop.example': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'],
      example: 'v=DMARC1; p=none; psd=y',
    });
    expect(found.steps.map(({ outcome }) => outcome)).toEqual(['several', 'record']);
    expect(policyAt(found)).toBe('example');
  });

  it('finds one record among other texts', () => {
    const found = walk('shop.example', { 'shop.example': ['v=spf1 -all', 'v=DMARC1; p=none', 'hello'] });
    expect(policyAt(found)).toBe('shop.example');
  });

  it('falls back to the name itself where nothing is found', () => {
    const found = walk('news.shop.example', {});
    expect([found.policy, found.organizationalDomain, found.unreached]).toEqual(['none', 'news.shop.example', []]);
  });

  it.each(['timeout', 'servfail', 'refused', 'malformed', 'unreachable', 'chain-loop', 'cancelled'] as const)(
    'leaves open what %s hides',
    (outcome) => {
      const lost = ended('_dmarc.shop.example', 'TXT', outcome);
      const found = walk('news.shop.example', { 'shop.example': lost });
      expect([found.policy, found.organizationalDomain, found.unreached]).toEqual(['unknown', null, [lost]]);
    },
  );

  it('knows the policy by the own record even where the organization is open', () => {
    const found = walk('shop.example', {
      'shop.example': 'v=DMARC1; p=none',
      example: timeout('_dmarc.example', 'TXT'),
    });
    expect([policyAt(found), found.organizationalDomain]).toEqual(['shop.example', null]);
  });

  it('needs nothing above psd=n', () => {
    const found = walk('shop.example', {
      'shop.example': 'v=DMARC1; p=none; psd=n',
      example: timeout('_dmarc.example', 'TXT'),
    });
    expect([policyAt(found), found.organizationalDomain, found.unreached]).toEqual([
      'shop.example',
      'shop.example',
      [],
    ]);
  });

  it('counts a question that was never asked as open', () => {
    expect(evaluateWalk('shop.example', []).policy).toBe('unknown');
  });
});
