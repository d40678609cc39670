// Run in Electron: does with the real keyring what each line of its input asks, and answers with a line.
import { createInterface } from 'node:readline';
import { app } from 'electron';
import { secretFiles } from '../../electron/adapters/store/secret-files.ts';
import { systemKeyring } from '../../electron/adapters/system/keyring.ts';
import type { SecretStore } from '../../electron/ports/secret-store.ts';

/** One call of the port, on the store that keeps its files in the folder. */
export type Asked = {
  readonly id: number;
  readonly folder: string;
  readonly call: keyof SecretStore;
  readonly input: readonly unknown[];
};
export type Answered = { readonly id: number; readonly answer: unknown };

const stores = new Map<string, SecretStore>();

async function answer({ id, folder, call, input }: Asked): Promise<void> {
  const store = stores.get(folder) ?? secretFiles(folder, systemKeyring);
  stores.set(folder, store);
  const ask = store[call] as (...given: readonly unknown[]) => Promise<unknown>;
  const answered: Answered = { id, answer: await ask(...input) };
  process.stdout.write(`${JSON.stringify(answered)}\n`);
}

void app.whenReady().then(() => {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => void answer(JSON.parse(line) as Asked));
  lines.on('close', () => app.exit(0));
});
