// Stands in for Electron's own default app, which the registry's runtime lacks: opens the app folder given as an argument.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as electronApp } from 'electron';

// Electron's own default app uses these two as well; they are not in its published types.
/** @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} AppOfDefaultApp */
const app = /** @type {typeof electronApp & AppOfDefaultApp} */ (electronApp);

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  process.stderr.write('Give the folder of the app to open.\n');
  app.exit(2);
} else {
  const folder = resolve(given);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version ?? '0.0.0');
  app.setAppPath(folder);
  Object.defineProperty(process, 'defaultApp', { value: true, configurable: true });
  await import(pathToFileURL(join(folder, manifest.main ?? 'index.js')).href);
}
