// The bench harness: bundles every *.bench.ts, runs them one after the other, prints one line per figure.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { electronFlags } from '../../build/bootstrap/electron-process.mjs';
import { outFolder, projectRoot } from '../../build/bootstrap/place.mjs';
import { ensureRuntime, executableIn } from '../../build/bootstrap/runtime.mjs';

const benchFolder = fileURLToPath(new URL('.', import.meta.url));
const bundles = join(outFolder, 'bench');
const wanted = process.argv.slice(2);

const names = readdirSync(benchFolder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => basename(file, '.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) throw new Error(`No bench is called ${wanted.join(' or ')}.`);

await build({
  configFile: false,
  root: projectRoot,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: bundles,
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [name, join(benchFolder, `${name}.bench.ts`)])),
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
});

const bench = {
  projectRoot,
  electronExecutable: executableIn(await ensureRuntime()),
  electronFlags: electronFlags(),
};
for (const name of names) {
  const { measure } = await import(pathToFileURL(join(bundles, `${name}.mjs`)).href);
  for (const figure of await measure(bench)) console.log(lineOf(figure));
}

/** @param {import('./figure.ts').Figure} figure */
function lineOf(figure) {
  const { aim, value } = figure;
  const isMet = 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
  const said = 'atMost' in aim ? `${aim.atMost} or less` : `${aim.atLeast} or more`;
  const shown = `${value.toFixed(figure.digits)} ${figure.unit}`;
  return `${figure.name.padEnd(16)}  ${shown.padStart(10)}  (aim ${said}: ${isMet ? 'met' : 'missed'})  ${figure.against}`;
}
