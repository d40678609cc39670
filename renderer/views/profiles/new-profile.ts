// A profile that does not exist yet, with a name and an id that no other has.
import type { Profile } from '../../../shared/profile.ts';

export type NewKind = Exclude<Profile['kind'], 'demo'>;
type Others = readonly Pick<Profile, 'id' | 'name'>[];

export function newProfile(kind: NewKind, baseName: string, others: Others): Profile {
  const names = others.map(({ name }) => name);
  const ids = others.map(({ id }) => id);
  const name = firstFree(names, (count) => (count === 1 ? baseName : `${baseName} ${count}`));
  const id = firstFree(ids, (count) => `${kind}-${count}`);
  const resolver = { kind: 'system' } as const;
  if (kind === 'dns') return { id, name, kind, resolver };
  const credentials = { kind: 'shared-config', awsProfile: 'default' } as const;
  return {
    id,
    name,
    kind,
    resolver,
    regions: [],
    credentials,
    endpoint: null,
    proxy: null,
    readOnly: true,
    simulatorAllowed: false,
  };
}

function firstFree(taken: readonly string[], nth: (count: number) => string): string {
  let count = 1;
  while (taken.includes(nth(count))) count += 1;
  return nth(count);
}
