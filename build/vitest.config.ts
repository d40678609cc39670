// One vitest configuration for every kind of test, so that one run and one report cover them all.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const room = (name: string, folders: readonly string[]) => ({
  extends: true as const,
  test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`) },
});

export default defineConfig({
  root: projectRoot,
  test: {
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      room('unit', ['shared', 'electron', 'renderer', 'build']),
      room('conformance', ['conformance']),
      room('ports', ['ports']),
      room('stories', ['stories']),
      room('house', ['house']),
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/set-up.ts'],
          // One Electron at a time, after everything else: two windows on two cores only slow each other down.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
