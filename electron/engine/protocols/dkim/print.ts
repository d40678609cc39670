// Writes a DKIM key record (RFC 6376 3.6.1).
import type { KeyFields } from './types.ts';

/** `v=` first where there is one (it MUST be), the key last, so that the part people read stands in front of it. */
export function printKeyRecord(fields: KeyFields): string {
  const { version, keyType, hashes, services, flags, notes, granularity, others, publicKey } = fields;
  const tags: readonly (readonly [name: string, value: string | null])[] = [
    ['v', version],
    ['g', granularity],
    ['h', hashes?.join(':') ?? null],
    ['k', keyType],
    ['n', notes],
    ['s', services?.join(':') ?? null],
    ['t', flags?.join(':') ?? null],
    ...others.map(({ name, value }) => [name, value] as const),
    ['p', publicKey],
  ];
  return tags.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('; ');
}
