// One vitest configuration for every kind of test, so that one run and one report cover them all.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** These keep no state between files: sharing a worker saves loading the core, the SDK and the database 200 times. */
const sharing = { isolate: false };

const room = (name: string, folders: readonly string[], settings: { readonly isolate?: boolean } = {}) => ({
  extends: true as const,
  test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`), ...settings },
});

/** The built program on plain Node, without a window: these run beside all others. */
const terminalTests = ['tests/e2e/terminal-*.test.ts'];

export default defineConfig({
  root: projectRoot,
  test: {
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A busy machine may take long over what a person would see at once.
    expect: { poll: { timeout: 15_000 } },
    // Of its own accord vitest leaves one core idle, which is every second one of a small machine.
    maxWorkers: '100%',
    projects: [
      room('unit', ['shared', 'electron', 'build'], sharing),
      // What is drawn keeps nothing; the stores keep what they were told, and each file has its own.
      room(
        'renderer',
        ['renderer/details', 'renderer/editor', 'renderer/text', 'renderer/ui', 'renderer/views'],
        sharing,
      ),
      room('state', ['renderer/state']),
      room('conformance', ['conformance'], sharing),
      room('ports', ['ports'], sharing),
      room('stories', ['stories'], sharing),
      room('house', ['house'], sharing),
      {
        extends: true,
        test: {
          name: 'terminal',
          include: terminalTests,
          globalSetup: ['tests/e2e/set-up.ts'],
          // They wait for resolvers more than they work.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: terminalTests,
          globalSetup: ['tests/e2e/set-up.ts', 'tests/e2e/open-displays.ts'],
          setupFiles: ['tests/e2e/take-display.ts'],
          // After everything else, and two at a time: a window waits for its servers half of its time. Where there is
          // one screen for all of them, one at a time: they would share its clipboard.
          maxWorkers: process.platform === 'linux' ? 2 : 1,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
