// The app in its demo world connects nowhere but loopback: seen from the kernel's side, by strace.
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { emptyForm } from '../../shared/message/form.ts';
import { askMain } from './ask-main.ts';
import { launch, type Launched } from './launch.ts';

/** The kernel stops the app at these calls only: at every call, all of it would be several times as slow. */
const tracing = ['-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-e', 'signal=none'];
const canTrace = process.platform === 'linux' && spawnSync('strace', [...tracing, 'true']).status === 0;

const loopback =
  /inet_addr\("(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0)"\)|inet_pton\(AF_INET6, "(?:::|::1|::ffff:127\.\d+\.\d+\.\d+)"/u;

/**
 * Chromium's network stack asks the kernel's routing table at every start whether IPv6 leads anywhere, by connecting a
 * datagram socket to this address: nothing is sent (a sendto or sendmsg with the address would be seen and fails here).
 */
const routeLookUp = /connect\(.*htons\(443\).*"2001:4860:4860::8888"/u;

/** Where links lead that a mail may have: into the demo's web, inside a network, and to those that the demo knows nothing of. */
const links = [
  'https://www.orchard.example/',
  'https://www.orchard.example/inside',
  'http://10.0.0.1/',
  'http://[fd00::1]/',
  'https://www.caniemail.com/',
];

async function askOutside(launched: Launched): Promise<void> {
  const wish = { from: 'template', region: 'us-east-1', name: 'monthly-newsletter' } as const;
  const draft = await askMain(launched, 'draft.start', wish);
  if (draft === null) throw new Error('No draft was started.');
  const { id, home, dialect, targets, source } = draft;
  await askMain(launched, 'draft.keep', { id, home, dialect, targets, source, remoteImages: true });
  const ended = launched.page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const what: string[] = [];
        (globalThis as unknown as { readonly bridge: Bridge }).bridge.on('draft.asked', (asked) => {
          if (asked.ended !== null) what.push(`${asked.what} ${asked.done}`);
          if (what.length === 2) resolve(what.toSorted());
        });
      }),
  );
  await askMain(launched, 'draft.ask-links', { draftId: id, urls: links });
  await askMain(launched, 'draft.ask-images', { draftId: id, urls: ['https://www.orchard.example/img/60x20.png'] });
  expect(await ended).toEqual(['image 1', `link ${links.length}`]);
}

/** A message by SMTP, and a run of the lab that makes a queue and has a topic write to it. */
async function sendMail(launched: Launched): Promise<void> {
  const region = 'us-east-1';
  const from = 'news@orchard.example';
  const to = ['success@simulator.amazonses.com'];
  const draft = await askMain(launched, 'message.start', { from: 'empty', region });
  if (draft === null) throw new Error('No message was started.');
  const { id, home, dialect, targets, source, remoteImages } = draft;
  const message = { ...emptyForm, region, from, to };
  const written = { ...source, subject: 'Ripe', text: 'Apples.' };
  await askMain(launched, 'draft.keep', { id, home, dialect, targets, remoteImages, source: written, message });
  const ask = { draftId: id, way: 'smtp', target: { kind: 'draft' } } as const;
  await askMain(launched, 'send.start', { ask, typed: '' });
  const sends = () => askMain(launched, 'send.list', {});
  await expect.poll(async () => (await sends())[0]?.counts.sent, { timeout: 20_000 }).toBe(1);
  const sources = await askMain(launched, 'lab.sources', {
    region,
    sets: ['orchard-transactional', 'orchard-campaigns'],
  });
  const heard = sources.find(({ topics }) => topics.length > 0);
  if (heard === undefined) throw new Error('No set of the demo has a topic.');
  const watching = { kind: 'temporary-queue', topics: heard.topics } as const;
  const lab = {
    region,
    draftId: null,
    from,
    scenarios: ['success'],
    sets: [heard.set],
    watching,
    waitSeconds: 2,
  } as const;
  await askMain(launched, 'lab.start', { ask: lab, typed: '' });
  const runs = () => askMain(launched, 'lab.list', {});
  await expect.poll(async () => (await runs())[0]?.endedAtMs ?? null, { timeout: 40_000 }).not.toBeNull();
  const journal = await askMain(launched, 'change.list', {});
  expect(journal.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['CreateQueue', 'DeleteQueue']));
  await askMain(launched, 'mail.check', { from: 'example', name: 'signed-by-ses.eml' });
}

describe('the network', () => {
  it.skipIf(!canTrace)(
    "sees the audits of the demo's domains and account, what its drafts ask, and all that it sends, go to loopback only",
    async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-strace-'));
      const tracePath = path.join(folder, 'trace');
      const wrapper = path.join(folder, 'electron');
      const electron = String(createRequire(import.meta.url)('electron'));
      await writeFile(wrapper, `#!/bin/sh\nexec strace ${tracing.join(' ')} -o '${tracePath}' '${electron}' "$@"\n`);
      await chmod(wrapper, 0o755);
      const launched = await launch({ executablePath: wrapper });
      const { page, close } = launched;
      await page.getByRole('button', { name: 'Audit all' }).click();
      await page.getByText('17 domains', { exact: true }).waitFor();
      await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 80_000 });
      await page.getByRole('navigation').getByRole('button', { name: 'Identities' }).click();
      await page.getByRole('button', { name: 'Read the account' }).first().click();
      await page
        .getByRole('grid')
        .getByRole('row', { name: /halfway\.example.*A DKIM record is missing/u })
        .waitFor();
      await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 80_000 });
      await askOutside(launched);
      await sendMail(launched);
      await close();

      const trace = await readFile(tracePath, 'utf8');
      const lines = trace.split('\n').filter((line) => /sa_family=AF_INET/u.test(line) && !routeLookUp.test(line));
      expect(lines.some((line) => line.includes('127.0.0.1'))).toBe(true);
      expect(lines.filter((line) => !loopback.test(line))).toEqual([]);
      await rm(folder, { recursive: true, force: true });
    },
  );
});
