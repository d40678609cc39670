// How much script the window needs before it can draw: the entry and everything it imports statically, gzipped.
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './figure.ts';

const kilobyte = 1024;
const scriptTag = /<script\b[^>]*\bsrc="([^"]+)"/g;
// The minifier writes static imports at the head of a chunk: import{a}from"./x.js"; import"./x.js"; export*from"./x.js".
const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"';()]*from\s*)?["'](\.{1,2}\/[^"']+)["']/g;

export const measure: Measure = async ({ projectRoot }) => {
  const renderer = join(projectRoot, 'out', 'renderer');
  const page = await readFile(join(renderer, 'index.html'), 'utf8');
  const entries = [...page.matchAll(scriptTag)].map((match) => join(renderer, match[1] ?? ''));
  const sizes = new Map<string, number>();
  for (const entry of entries) await weigh(entry, sizes);
  if (sizes.size === 0) throw new Error('out/renderer/index.html names no script.');
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const files = [...sizes.keys()].map((file) => relative(renderer, file).replaceAll('\\', '/')).join(', ');
  return [
    {
      name: 'renderer-size',
      value: bytes / kilobyte,
      digits: 1,
      unit: 'KB',
      aim: { atMost: 450 },
      against: `gzipped: the entry script and its static imports (${files})`,
    },
  ];
};

async function weigh(file: string, sizes: Map<string, number>): Promise<void> {
  if (sizes.has(file)) return;
  const script = await readFile(file, 'utf8');
  sizes.set(file, gzipSync(script, { level: 9 }).length);
  for (const match of script.matchAll(staticImport)) await weigh(join(dirname(file), match[1] ?? ''), sizes);
}
