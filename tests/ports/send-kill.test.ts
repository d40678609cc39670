// A program killed in the midst of a sending, again and again: whatever became of it, no recipient gets the mail twice.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFiles } from '../../electron/adapters/store/run-files.ts';
import { demoAccessKey, demoAccountId } from '../../electron/demo/ses/start-demo-ses.ts';
import { openSend } from '../../electron/flows/send/open-send.ts';
import type { Mail } from '../../electron/ports/ses.ts';
import { demoProfile } from '../fakes/demo-profile.ts';
import { entryOf, sendRunOf } from '../fakes/send-run.ts';
import { region, sendingRegion } from '../fakes/send-world.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-send-kill-'));
const { startSes } = sesTrial();
const runId = 'the-sending';

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      minify: false,
      rolldownOptions: { input: fileURLToPath(new URL('send-carrier.ts', import.meta.url)) },
    },
    ssr: { noExternal: true },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Killed after so many were sent; whether it came to its end before. */
function carryAndKill(endpoint: string, most: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const given = [path.join(folder, 'runs'), endpoint, runId, JSON.stringify(demoAccessKey)];
    const child = spawn(process.execPath, [path.join(folder, 'send-carrier.js'), ...given]);
    let told = 0;
    let troubles = '';
    child.stdout.on('data', (bytes: Buffer) => {
      told += bytes.toString().split('\n').length - 1;
      if (told >= most) child.kill('SIGKILL');
    });
    child.stderr.on('data', (bytes: Buffer) => (troubles += bytes.toString()));
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(troubles));
    });
  });
}

it('sends to each of two hundred at most once, and knows of whom it does not know', async () => {
  const site = await startSes({ scenario: { [region]: sendingRegion } });
  const recipients = Array.from({ length: 200 }, (_, index) => `success+${index}@simulator.amazonses.com`);
  const mails = recipients.map((to): Mail => {
    const around = {
      cc: [],
      bcc: [],
      replyTo: [],
      feedbackAddress: null,
      configurationSet: null,
      tags: [],
      listManagement: null,
    };
    const content = { subject: 'Ripe', html: null, text: 'Ripe.' };
    return {
      envelope: { from: 'news@orchard.example', to: [to], ...around },
      content: { kind: 'simple', content, headers: [], attachments: [] },
    };
  });
  const store = runFiles(path.join(folder, 'runs'));
  await store.saveLoad(demoProfile.id, runId, { kind: 'mails', mails });
  const entries = recipients.map((to) => entryOf(to));
  await store.saveSend(sendRunOf(runId, entries, { profileId: demoProfile.id, region }));
  const killed = [];
  for (const most of [1, 20, 60]) killed.push(await carryAndKill(site.endpoint, most));
  expect(killed).toEqual([false, false, false]);
  expect(await carryAndKill(site.endpoint, Infinity)).toBe(true);

  const taken = [...site.site.region(demoAccountId, region).sending.messages].map(
    ([messageId, { addresses }]) => [addresses[0] ?? '', messageId] as const,
  );
  const ids = new Map(taken);
  expect(ids.size).toBe(taken.length);
  const ended = await openSend(runId, { runs: runFiles(path.join(folder, 'runs')), profileId: demoProfile.id });
  if (!ended.ok) throw new Error(JSON.stringify(ended.failure));
  const { entries: after } = ended.value;
  expect(after.filter(({ state }) => state !== 'sent' && state !== 'unknown')).toEqual([]);
  const told = after.filter(({ state }) => state === 'sent').map(({ to, messageId }) => [to[0], messageId]);
  expect(told).toEqual(told.map(([to]) => [to, ids.get(to ?? '')]));
  // At most the one that was under way each time.
  expect(after.filter(({ state }) => state === 'unknown').length).toBeLessThanOrEqual(killed.length);
});
