import { describe, expect, test } from 'vitest';
import { assessDkim } from '../../../../electron/engine/derive/dkim-assessment.ts';
import type { SelectorReplies } from '../../../../shared/artifacts.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { ended, nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';
import { keys } from '../../../fixtures/dkim/keys.ts';

const at = (selector: string) => `${selector}._domainkey.example.com`;
const replies = (selector: string, how: SelectorReplies['how'], reply: DnsReply): SelectorReplies => ({
  selector,
  how,
  txt: reply,
  around: [],
});
const holding = (selector: string, how: SelectorReplies['how'], ...texts: readonly string[]) =>
  replies(selector, how, txt(at(selector), ...texts));
const rankOf = (text: string) => assessDkim([holding('s', 'given', text)]).selectors[0]?.rank;

test.each([
  [`p=${keys.rsa2048}`, 'sound'],
  [`p=${keys.rsa4096}`, 'sound'],
  [`k=ed25519; p=${keys.ed25519}`, 'sound'],
  [`p=${keys.rsa1024}`, 'legacy'],
  [`p=${keys.pkcs1}`, 'legacy'],
  [`p=${keys.rsa512}`, 'short'],
  [`v=DKIM2; p=${keys.rsa2048}`, 'unusable'],
  [`s=other; p=${keys.rsa2048}`, 'unusable'],
  [`k=ed25519; p=${keys.ed25519Spki}`, 'unusable'],
  [`p=${keys.rsa2048.slice(0, 100)}`, 'unusable'],
  ['v=DKIM1', 'unusable'],
  ['p=', 'revoked'],
])('%.24s ranks %s', (text, rank) => {
  expect(rankOf(text)).toBe(rank);
});

test.each([
  [txt(at('s'), 'p='), 'key'],
  [txt(at('s'), 'v=spf1 -all'), 'foreign'],
  [nxdomain(at('s'), 'TXT'), 'missing'],
  [ended(at('s'), 'TXT', 'nodata'), 'missing'],
  [timeout(at('s'), 'TXT'), 'unknown'],
  [ended(at('s'), 'TXT', 'servfail'), 'unknown'],
  [ended(at('s'), 'TXT', 'chain-loop'), 'broken-chain'],
  [{ ...nxdomain(at('s'), 'TXT'), chain: ['gone.example.net'] }, 'broken-chain'],
] as const)('case %#: the state of a selector', (reply, state) => {
  expect(assessDkim([replies('s', 'given', reply)]).selectors).toMatchObject([{ state, domain: 'example.com' }]);
});

describe('leftovers', () => {
  const leftovers = (...all: readonly SelectorReplies[]) =>
    assessDkim(all)
      .selectors.filter(({ isLeftover }) => isLeftover)
      .map(({ selector }) => selector);

  test('are found keys that a better one outdoes', () => {
    const weak = holding('old', 'probe', `p=${keys.rsa1024}`);
    const broken = holding('torn', 'probe', 'v=DKIM1');
    expect(leftovers(weak, broken)).toEqual(['torn']);
    expect(leftovers(weak, broken, holding('new', 'probe', `p=${keys.rsa2048}`))).toEqual(['old', 'torn']);
  });

  test('are never named, revoked, or equal to the best', () => {
    const best = holding('new', 'probe', `p=${keys.rsa2048}`);
    expect(leftovers(best, holding('s', 'given', `p=${keys.rsa1024}`))).toEqual([]);
    expect(leftovers(best, holding('r', 'probe', 'p='))).toEqual([]);
    expect(leftovers(best, holding('b', 'probe', `p=${keys.rsa2048b}`))).toEqual([]);
  });
});

test('what is not meant for DKIM counts only where it was named', () => {
  const text = 'v=spf1 -all';
  expect(assessDkim([holding('mail', 'probe', text)]).selectors).toEqual([]);
  expect(assessDkim([holding('mail', 'given', text)]).selectors).toHaveLength(1);
  expect(assessDkim([holding('mail', 'probe', 's1.dkim.example.net')]).selectors).toHaveLength(1);
});

test('the facts for the strip leave out what cannot be used', () => {
  const all = [
    holding('a', 'given', `p=${keys.rsa1024}`),
    holding('b', 'probe', `p=${keys.rsa2048}`),
    holding('c', 'probe', `v=DKIM2; p=${keys.rsa4096}`),
    holding('d', 'probe', `k=ed25519; p=${keys.ed25519}`),
  ];
  expect(assessDkim(all)).toMatchObject({ usableCount: 3, bestRsaBits: 2048, hasEd25519: true });
  expect(assessDkim([])).toEqual({ selectors: [], usableCount: 0, bestRsaBits: null, hasEd25519: false });
});

test('one artifact is read once', () => {
  const all = [holding('a', 'given', 'p=')];
  expect(assessDkim(all)).toBe(assessDkim(all));
});
