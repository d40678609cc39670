// What receivers wrote beside what is found: the same, different and why, or not to be compared.
import { expect, it } from 'vitest';
import { parseAuthenticationResults } from '../../../../electron/engine/protocols/authentication-results/parse.ts';
import { compareClaims } from '../../../../electron/engine/received/compare-claims.ts';
import { mailFacts, signatureWith } from '../../../fakes/mail-facts.ts';

const { spf, dmarc, arc } = mailFacts();
const nowMs = 1_800_000_000_000;
const own = { spf, dmarc, arc, signatures: [signatureWith()], nowMs, receivedAtMs: nowMs - 3 * 86_400_000 };
const compared = (results: string, change: Partial<typeof own> = {}) =>
  compareClaims(parseAuthenticationResults(`mx.example; ${results}`), { ...own, ...change }).map(
    ({ method, result, ours, agrees, says }) => [`${method}=${result}`, ours, agrees, says?.en ?? ''] as const,
  );

it.each([
  ['dkim=pass header.d=example.com header.s=s1', 'pass', true],
  ['dkim=pass header.i=@example.com', 'pass', true],
  ['dkim=fail header.d=example.com', 'pass', false],
  ['dkim=pass header.d=other.example', null, null],
  ['dkim=pass header.d=example.com header.s=other', null, null],
  ['spf=pass smtp.mailfrom=b@example.com', 'pass', true],
  ['spf=softfail smtp.mailfrom=example.com', 'pass', false],
  ['spf=pass smtp.mailfrom=other.example', null, null],
  ['dmarc=pass header.from=example.com', 'pass', true],
  ['arc=none', 'none', true],
  ['iprev=pass policy.iprev=192.0.2.1', null, null],
] as const)('%s', (results, ours, agrees) => {
  expect(compared(results).map((one) => [one[1], one[2]])).toEqual([[ours, agrees]]);
});

it('says why they may differ', () => {
  expect(compared('spf=fail smtp.mailfrom=example.com')[0]?.[3]).toContain('in the 3 days since');
  expect(compared('spf=temperror smtp.mailfrom=example.com')[0]?.[3]).toContain('could not query DNS');
  const changed = [signatureWith({ result: 'fail', cause: 'body-changed' })];
  expect(compared('dkim=pass header.d=example.com', { signatures: changed })[0]?.[3]).toContain('changed after that');
  const open = [signatureWith({ result: 'temperror', cause: 'key-unreachable' })];
  expect(compared('dkim=pass header.d=example.com', { signatures: open })[0]?.[2]).toBeNull();
});
