// One identity in one region, as a key.
import type { IdentityRef } from '../../shared/ses.ts';

export function identityKey({ name, region }: IdentityRef): string {
  return `${region} ${name}`;
}

export function isSameIdentity(a: IdentityRef | null, b: IdentityRef | null): boolean {
  return a !== null && b !== null && identityKey(a) === identityKey(b);
}
