// The contract that every secret store keeps, once it is open.
import { expect, it } from 'vitest';
import type { SecretStore } from '../../electron/ports/secret-store.ts';
import type { AccessKey } from '../../shared/profile.ts';

export const firstKey: AccessKey = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: null,
};
export const secondKey: AccessKey = {
  accessKeyId: 'ASIAI44QH8DHBEXAMPLE',
  secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
  sessionToken: `FwoGZXIvYXdzE${'x'.repeat(1200)}=`,
};

const done = { ok: true, value: null };

/** `open` answers an empty store that is ready. */
export function keepsTheSecretContract(open: () => Promise<SecretStore>): void {
  it('is ready, and keeps nothing at first', async () => {
    const store = await open();
    expect((await store.state()).state).toBe('ready');
    expect(await store.list()).toEqual([]);
    expect(await store.read('mine')).toEqual(done);
    expect(await store.remove('mine')).toEqual(done);
  });

  it('gives back what was kept, apart for each profile, and replaces it', async () => {
    const store = await open();
    expect(await store.save('mine', secondKey)).toEqual(done);
    expect(await store.save('mine', firstKey)).toEqual(done);
    expect(await store.save('aws-2', secondKey)).toEqual(done);
    expect(await store.list()).toEqual(['aws-2', 'mine']);
    expect(await store.read('mine')).toEqual({ ok: true, value: firstKey });
    expect(await store.read('aws-2')).toEqual({ ok: true, value: secondKey });
  });

  it('forgets what is removed, and only that', async () => {
    const store = await open();
    await store.save('mine', firstKey);
    await store.save('other', secondKey);
    expect(await store.remove('mine')).toEqual(done);
    expect(await store.list()).toEqual(['other']);
    expect(await store.read('mine')).toEqual(done);
    expect(await store.read('other')).toEqual({ ok: true, value: secondKey });
  });

  it('loses nothing when many are kept at once', async () => {
    const store = await open();
    const ids = Array.from({ length: 12 }, (_, index) => `aws-${String(index + 10)}`);
    await Promise.all(ids.map((id) => store.save(id, firstKey)));
    expect(await store.list()).toEqual(ids);
  });
}
