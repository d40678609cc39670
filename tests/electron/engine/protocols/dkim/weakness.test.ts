import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPublicKey } from '../../../../../electron/engine/protocols/dkim/public-key.ts';
import { findWeakness } from '../../../../../electron/engine/protocols/dkim/weakness.ts';
import type { RsaKey } from '../../../../../electron/engine/protocols/dkim/types.ts';

function bytesOf(number: bigint): Uint8Array {
  const hex = number.toString(16);
  return new Uint8Array(Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex'));
}

function keyOf(modulus: bigint, exponent = 65_537n): RsaKey {
  const bytes = bytesOf(modulus);
  return { kind: 'rsa', form: 'spki', bits: 1024, modulus: bytes, exponent: bytesOf(exponent), trailingBytes: 0 };
}

function powerMod(base: bigint, power: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let step = 0n; step < power; step += 1n) result = (result * base) % modulus;
  return result;
}

function realKey(modulusLength: number): RsaKey {
  const der = generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ type: 'spki', format: 'der' });
  const key = readPublicKey('rsa', new Uint8Array(der));
  if (key.kind !== 'rsa') throw new Error('not read');
  return key;
}

test('keys made by OpenSSL are sound', () => {
  for (const bits of [1024, 1024, 1024, 2048, 2048]) expect(findWeakness(realKey(bits))).toBeNull();
});

test('an exponent of 1, or an even one, is named', () => {
  const { modulus } = realKey(1024);
  const key = { ...keyOf(3n), modulus };
  expect(findWeakness({ ...key, exponent: bytesOf(1n) })).toEqual({ kind: 'exponent', exponent: 1n });
  expect(findWeakness({ ...key, exponent: bytesOf(65_536n) })).toEqual({ kind: 'exponent', exponent: 65_536n });
  expect(findWeakness({ ...key, exponent: new Uint8Array(0) })).toEqual({ kind: 'exponent', exponent: 0n });
  expect(findWeakness({ ...key, exponent: bytesOf(3n) })).toBeNull();
});

test('a small factor is named, evenness among them', () => {
  expect(findWeakness(keyOf(2n ** 1023n))).toEqual({ kind: 'small-factor', factor: 2 });
  expect(findWeakness(keyOf((2n ** 521n - 1n) * 1999n))).toEqual({ kind: 'small-factor', factor: 1999 });
  expect(findWeakness(keyOf((2n ** 521n - 1n) * (2n ** 607n - 1n)))).toBeNull();
});

test('a modulus of the ROCA form is recognised, and no longer once one residue is off', () => {
  // The product of the first 39 primes, from which Infineon's library made primes as k*M + 65537^a mod M.
  const primes = Array.from({ length: 167 }, (_, at) => at + 1).filter(
    (n) => n > 1 && !Array.from({ length: n }, (_, at) => at).some((d) => d > 1 && n % d === 0),
  );
  expect(primes).toHaveLength(39);
  const primorial = primes.reduce((product, prime) => product * BigInt(prime), 1n);
  const prime = (k: bigint, a: bigint) => k * primorial + powerMod(65_537n, a, primorial);
  const modulus = prime(2n ** 280n + 1n, 4711n) * prime(2n ** 281n + 77n, 815n);
  // Multiplying by 65537 stays within the form, so that a factor below 2000 can be stepped over.
  const [sound] = [0n, 1n, 2n, 3n, 4n, 5n]
    .map((k) => findWeakness(keyOf(modulus + k * primorial)))
    .filter((weakness) => weakness?.kind !== 'small-factor');
  expect(sound).toEqual({ kind: 'roca' });
  const off = [2n, 4n, 6n, 8n, 10n, 12n, 14n].map((step) => findWeakness(keyOf(modulus + step))?.kind);
  expect(off).not.toContain('roca');
});
