// Builds main (with the terminal door), preload and renderer into out/.
import { resolve } from 'node:path';
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

type ModuleFacts = { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] };
type Graph = { getModuleInfo(id: string): ModuleFacts | null };

/** The module and all that it cannot run without; with `later` also what it may ask for while it runs. */
function neededBy(file: string, later: boolean, graph: Graph): ReadonlySet<string> {
  const needed = new Set([resolve(file).replaceAll('\\', '/')]);
  for (const id of needed) {
    const facts = graph.getModuleInfo(id);
    for (const next of facts?.importedIds ?? []) needed.add(next);
    for (const next of later ? (facts?.dynamicallyImportedIds ?? []) : []) needed.add(next);
  }
  return needed;
}

let first: ReadonlySet<string> | null = null;

/** One file for the first drawing: what views share with it would otherwise be dozens, each of them fetched before it. */
function chunkOf(id: string, graph: Graph): string | null {
  first ??= firstDrawing(graph);
  return first.has(id) ? 'first' : null;
}

/** The page that measures mail is another: it must not wait for the window's script. */
function firstDrawing(graph: Graph): ReadonlySet<string> {
  const ofMeasuring = neededBy('renderer/measure/measure.ts', true, graph);
  return new Set([...neededBy('renderer/main.tsx', false, graph)].filter((id) => !ofMeasuring.has(id)));
}

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
    rolldownOptions: {
      input: { index: 'renderer/index.html', measure: 'renderer/measure.html' },
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf, debugName: 'first' }] },
      },
    },
  },
};

export default defineConfig(() =>
  process.env['PLUMBLINE_BUILD'] === 'terminal' ? { main } : { main, preload, renderer },
);
