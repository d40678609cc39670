// Builds the workshop's thread as the app has it, and programs beside it, into a folder of its own.
import { rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const projectRoot = fileURLToPath(new URL('../../../..', import.meta.url));

export type BuiltWorkshop = {
  readonly entryPath: string;
  readonly pathOf: (program: string) => string;
  readonly remove: () => void;
};

/** Inside the project, so that what is not bundled is found. `programs`: by name, beside the workshop. */
export async function buildWorkshop(programs: { readonly [name: string]: string } = {}): Promise<BuiltWorkshop> {
  const folder = path.join(projectRoot, 'out', `trial-${randomUUID().slice(0, 8)}`);
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      rolldownOptions: {
        input: { workshop: 'electron/workshop.ts', ...programs },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const pathOf = (program: string): string => path.join(folder, `${program}.js`);
  return {
    entryPath: pathOf('workshop'),
    pathOf,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
