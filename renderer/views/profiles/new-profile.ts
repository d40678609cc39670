// A profile that does not exist yet, with a name and an id that no other has.
import type { Profile } from '../../../shared/profile.ts';

export function newProfile(baseName: string, others: readonly Pick<Profile, 'id' | 'name'>[]): Profile {
  const names = others.map(({ name }) => name);
  const ids = others.map(({ id }) => id);
  const name = firstFree(names, (count) => (count === 1 ? baseName : `${baseName} ${count}`));
  const id = firstFree(ids, (count) => `dns-${count}`);
  return { id, name, kind: 'dns', resolver: { kind: 'system' } };
}

function firstFree(taken: readonly string[], nth: (count: number) => string): string {
  let count = 1;
  while (taken.includes(nth(count))) count += 1;
  return nth(count);
}
