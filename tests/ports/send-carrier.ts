// A program that carries a sending out, of the folder and to the endpoint it is given, and prints a line for each message that was sent.
import { createSes } from '../../electron/adapters/aws/create-ses.ts';
import { runFiles } from '../../electron/adapters/store/run-files.ts';
import { carryOut } from '../../electron/flows/send/carry-out.ts';
import { resumeSend } from '../../electron/flows/send/start-send.ts';
import { accept } from '../../shared/failure.ts';
import type { AccessKey } from '../../shared/profile.ts';
import { demoProfile } from '../fakes/demo-profile.ts';

const [, , folder = '', endpoint = '', id = '', key = ''] = process.argv;
const notHere = () => Promise.reject(new Error('not here'));
const ses = createSes({
  name: 'Trial',
  regions: ['us-east-1'],
  credentials: { kind: 'keys' },
  endpoint,
  proxy: null,
  readOnly: false,
  accessKey: () => Promise.resolve(accept(JSON.parse(key) as AccessKey)),
  mfaCode: () => Promise.resolve(null),
  clock: { nowMs: () => Date.now() },
  environment: {},
  rateFactor: 50,
});
const world = {
  ses,
  runs: runFiles(folder),
  profile: demoProfile,
  clock: { nowMs: () => Date.now() },
  sleep: async () => undefined,
  resolver: { ask: notHere },
  openSmtp: notHere,
} as unknown as Parameters<typeof resumeSend>[1];

const ready = await resumeSend(id, world);
if (!ready.ok) throw new Error(JSON.stringify(ready.failure));
await carryOut({ ...ready.value, signal: new AbortController().signal }, world, (changed) => {
  if (changed.some(({ entry }) => entry.state === 'sent')) process.stdout.write('sent\n');
});
await ses.close();
