// `plumbline eml` on plain Node: a mail of the demo from a file and from standard input, with the demo's DNS.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDemoMails } from '../../electron/demo/mail/demo-mails.ts';
import { type DemoDns, startDemoDns } from '../../electron/demo/start-demo-dns.ts';
import { run, shellLine } from './terminal.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-eml-'));
let dns: DemoDns;
beforeAll(async () => {
  dns = await startDemoDns();
  for (const { name, bytes } of await openDemoMails(dns.publish, Date.now()))
    writeFileSync(path.join(folder, name), bytes);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await dns.close();
});

const eml = (name: string) => ['eml', name, '--resolver', dns.address, '--lang', 'en'];

it('reads a file', async () => {
  const { code, stdout, stderr } = await run([...eml(path.join(folder, 'signed-by-ses.eml')), '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    headline: 'This message passes DMARC by DKIM and SPF.',
    signatures: [{ result: 'pass' }, { result: 'pass' }],
    oneClick: { signed: true },
  });
});

it.skipIf(process.platform === 'win32')('reads standard input, and exits by what it finds', async () => {
  const line = `cat '${path.join(folder, 'forgery.eml')}' | ${shellLine([...eml('-'), '--fail-on', 'blocker'])}`;
  const { code, stdout } = await run([], { command: ['/bin/sh', '-c', line] });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^This message fails DMARC, and its domain asks receivers to reject it\.$/mu);
});
