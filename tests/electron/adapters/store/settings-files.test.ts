// The profiles' file: older ones open, and one bad entry does not take the others with it.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsFiles } from '../../../../electron/adapters/store/settings-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-profiles-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const dns = { id: 'dns-1', name: 'DNS only', kind: 'dns', resolver: { kind: 'servers', servers: ['192.0.2.1'] } };
const aws = {
  id: 'aws-1',
  name: 'Client',
  kind: 'aws',
  resolver: { kind: 'system' },
  regions: ['eu-west-1'],
  credentials: { kind: 'sso', awsProfile: 'client' },
  endpoint: null,
  proxy: null,
  readOnly: false,
  simulatorAllowed: false,
};

async function write(profiles: unknown): Promise<void> {
  await writeFile(path.join(folder, 'profiles.json'), JSON.stringify(profiles));
}
const kept = async (): Promise<unknown> => JSON.parse(await readFile(path.join(folder, 'profiles.json'), 'utf8'));
const aside = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith('profiles.json.damaged-'));

describe('the profiles on disk', () => {
  it('of a version that knew DNS only open as they are', async () => {
    await write([dns]);
    expect(await settingsFiles(folder).readProfiles()).toEqual([dns]);
    expect(await aside()).toEqual([]);
  });

  it('are read-only where an AWS profile does not say', async () => {
    const { readOnly: _unsaid, simulatorAllowed: _unsaidToo, ...rest } = aws;
    await write([rest, aws]);
    await write([rest]);
    expect(await settingsFiles(folder).readProfiles()).toEqual([{ ...aws, readOnly: true }]);
  });

  it.each([
    ['a region that is none', { ...aws, id: 'bad', regions: ['nowhere'] }],
    ['no id', { ...dns, id: undefined }],
    ['an unknown kind', { ...dns, id: 'bad', kind: 'azure' }],
    ['the id of another', { ...dns, name: 'Second' }],
    ['null in its place', null],
  ])('lose one with %s, keep the others, and keep the whole file aside', async (_name, bad) => {
    const entries = JSON.parse(JSON.stringify([dns, bad, aws])) as unknown;
    await write(entries);
    const store = settingsFiles(folder);
    expect(await Promise.all([store.readProfiles(), store.readProfiles()])).toEqual([
      [dns, aws],
      [dns, aws],
    ]);
    const [name = '', ...more] = await aside();
    expect(more).toEqual([]);
    expect(JSON.parse(await readFile(path.join(folder, name), 'utf8'))).toEqual(entries);
    expect(await kept()).toEqual([dns, aws]);
  });

  it('that are torn are kept aside, however many ask at once', async () => {
    await writeFile(path.join(folder, 'profiles.json'), '[{"id": "dns-1"');
    const store = settingsFiles(folder);
    expect(await Promise.all([store.readProfiles(), store.readProfiles()])).toEqual([[], []]);
    expect((await aside()).length).toBe(1);
  });
});
