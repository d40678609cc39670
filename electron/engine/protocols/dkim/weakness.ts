// RSA keys that can be broken whatever their length, as far as the key itself shows it.
import type { RsaKey } from './types.ts';

export type Weakness =
  | { readonly kind: 'exponent'; readonly exponent: bigint }
  | { readonly kind: 'small-factor'; readonly factor: number }
  /** CVE-2017-15361: primes made by an Infineon library. */
  | { readonly kind: 'roca' };

const smallPrimes = primesBelow(2000);
/** The odd primes up to 167 divide the constant that every ROCA prime is built on, for keys of 512 bits and more. */
const rocaPrimes = smallPrimes.filter((prime) => prime > 2 && prime <= 167);
const rocaResidues: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  rocaPrimes.map((prime) => [prime, powersOf(65_537, prime)]),
);

export function findWeakness(key: RsaKey): Weakness | null {
  const exponent = toNumber(key.exponent);
  // RFC 8017 3.1: e is odd and at least 3; with e = 1 the signature is the message.
  if (exponent < 3n || exponent % 2n === 0n) return { kind: 'exponent', exponent };
  const modulus = toNumber(key.modulus);
  const factor = smallPrimes.find((prime) => modulus % BigInt(prime) === 0n);
  if (factor !== undefined) return { kind: 'small-factor', factor };
  return isRoca(modulus) ? { kind: 'roca' } : null;
}

/** The public discriminant of Nemec et al., 2017: modulo each small prime, N is a power of 65537. */
function isRoca(modulus: bigint): boolean {
  return rocaPrimes.every((prime) => rocaResidues.get(prime)?.has(Number(modulus % BigInt(prime))));
}

function powersOf(base: number, modulus: number): ReadonlySet<number> {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = (power * (base % modulus)) % modulus) powers.add(power);
  return powers;
}

function primesBelow(limit: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; candidate < limit; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes;
}

function toNumber(bytes: Uint8Array): bigint {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === '' ? 0n : BigInt(`0x${hex}`);
}
