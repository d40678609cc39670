import { describe, expect, it } from 'vitest';
import { newProfile } from '../../../../renderer/views/profiles/new-profile.ts';
import { draftOf, missing, resolverOf } from '../../../../renderer/views/profiles/resolver-draft.ts';
import { profileSchema } from '../../../../shared/profile.ts';

describe('a resolver being typed', () => {
  it.each([
    [{ kind: 'system' }],
    [{ kind: 'servers', servers: ['192.0.2.1:53', '[2001:db8::1]:53'] }],
    [{ kind: 'https', url: 'https://dns.example/dns-query' }],
  ] as const)('comes back as it was: %j', (resolver) => {
    expect(resolverOf(draftOf(resolver))).toEqual(resolver);
  });

  it('is missing where nothing was typed', () => {
    expect(missing({ kind: 'servers', servers: ' ,\n', url: '' })).toBe(true);
    expect(missing({ kind: 'https', servers: 'x', url: ' ' })).toBe(true);
    expect(missing({ kind: 'system', servers: '', url: '' })).toBe(false);
  });

  it('keeps what was typed for another kind out of the answer', () => {
    expect(resolverOf({ kind: 'system', servers: 'x', url: 'y' })).toEqual({ kind: 'system' });
  });
});

describe('a new profile', () => {
  it('has a name and an id that no other has, and is a profile main accepts', () => {
    const profile = newProfile('dns', 'DNS only', [
      { id: 'demo', name: 'DNS only' },
      { id: 'dns-1', name: 'DNS only 2' },
    ]);
    expect(profile).toMatchObject({ id: 'dns-2', name: 'DNS only 3' });
    expect(profileSchema.parse(profile)).toEqual(profile);
  });
});
