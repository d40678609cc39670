// Builds main (with the terminal door), preload and renderer into out/.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { requests } from './shared/ipc/requests.ts';
import { signals } from './shared/ipc/signals.ts';

// What runs them: Electron 33 where only the npm registry can be reached, plain Node 20 for the terminal door.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

const main = {
  build: {
    target: nodeTarget,
    // Bundled, so that starting reads two files instead of a tree of packages.
    externalizeDeps: false,
    rolldownOptions: {
      // A native addon beside its JavaScript: it cannot be bundled.
      external: ['@duckdb/node-api'],
      input: { main: 'electron/main.ts', cli: 'electron/cli.ts', workshop: 'electron/workshop.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** Of the two tables the preload needs the names alone: the schemas behind them would make it a hundred times as long. */
const tableNames = {
  name: 'table-names',
  load(id: string) {
    const file = id.replaceAll('\\', '/');
    if (file.endsWith('/shared/ipc/requests.ts')) return `export const requests = ${namesOf(requests)};`;
    if (file.endsWith('/shared/ipc/signals.ts')) return `export const signals = ${namesOf(signals)};`;
    return null;
  },
};

function namesOf(table: object): string {
  return JSON.stringify(Object.fromEntries(Object.keys(table).map((name) => [name, true])));
}

const preload = {
  plugins: [tableNames],
  build: {
    target: nodeTarget,
    externalizeDeps: false,
    rolldownOptions: {
      input: { preload: 'electron/preload.ts' },
      // A sandboxed preload is one CommonJS file.
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
    },
  },
};

const renderer = {
  root: 'renderer',
  plugins: [react()],
  build: {
    target: chromeTarget,
    minify: true,
    sourcemap: false,
    // The content policy knows files only, nothing inlined.
    assetsInlineLimit: 0,
    // How large the first script is, the bench says: gzipped, and with all it imports.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: 'renderer/index.html', measure: 'renderer/measure.html' } },
  },
};

export default defineConfig(() =>
  process.env['PLUMBLINE_BUILD'] === 'terminal' ? { main } : { main, preload, renderer },
);
