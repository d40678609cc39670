// What a sending by SMTP knows of secrets stays in main's memory: neither what is shown, nor what is kept, nor what a server says again holds any of it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createSmtp } from '../../electron/adapters/smtp/create-smtp.ts';
import { runFiles } from '../../electron/adapters/store/run-files.ts';
import { demoAccessKey } from '../../electron/demo/ses/start-demo-ses.ts';
import { listSends } from '../../electron/flows/send/open-send.ts';
import { previewSend } from '../../electron/flows/send/preview-send.ts';
import { smtpHost } from '../../shared/health/smtp.ts';
import { demoProfileId } from '../../shared/profile.ts';
import { standSmtp, trusted, usualAnswers } from '../fakes/hostile-smtp-server.ts';
import { region, sendAll, sendAsk, sendDraft, sendTrial } from '../fakes/send-world.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const trial = sesTrial();
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (at: string): readonly string[] =>
  readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(at, entry.name);
    return entry.isDirectory() ? filesIn(inside) : [inside];
  });

it('by SMTP, refused by a server that says again what it was told', async () => {
  const { accessKeyId, secretAccessKey } = demoAccessKey;
  const password = createSmtp({}).password(secretAccessKey, region);
  const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/u, '');
  const secrets = [secretAccessKey, password, base64(password), base64(`\0${accessKeyId}\0${password}`)];
  const echo = `535-${password} ${base64(password)}\r\n535 ${base64(`\0${accessKeyId}\0${password}`)}\r\n`;
  const server = await standSmtp({
    greeting: '220 mx\r\n',
    answers: { ...usualAnswers, AUTH: echo },
    credential: trusted.issue(smtpHost(region)),
  });
  const place = { address: '127.0.0.1', portNumber: server.portNumber, authority: trusted.certificate };
  const openSmtp = () => Promise.resolve(createSmtp({ route: () => Promise.resolve(place), demoKey: demoAccessKey }));
  const runs = runFiles(folder);
  const draft = sendDraft({}, { bcc: ['mia@success.receivers.test'] });
  const world = { ...(await sendTrial(trial, { runs, draft })), openSmtp };
  const preview = await previewSend(sendAsk('smtp'), world);
  const { run, changes } = await sendAll(sendAsk('smtp'), '2', world);
  await server.close();

  // It did sign in, and was refused for it.
  expect(server.heard.join('\n')).toContain(secrets[3]);
  expect(run).toMatchObject({ failure: { kind: 'aws-refused', code: '535' }, entries: [{ state: 'waiting' }] });
  const opened = await runs.openSend(demoProfileId, run.id);
  const shown = JSON.stringify([
    preview,
    run,
    changes,
    opened,
    await listSends({ runs, profileId: demoProfileId }, () => false),
  ]);
  // What waits is kept beside the run until it was sent: private files, without a secret.
  const kept = filesIn(folder);
  expect(kept.length).toBeGreaterThan(1);
  const texts = kept.map((file) => readFileSync(file, 'utf8'));
  expect(texts.some((text) => text.includes('mia@success.receivers.test'))).toBe(true);
  for (const secret of secrets) for (const text of [shown, ...texts]) expect(text).not.toContain(secret);
  const isPrivate = (file: string): boolean => process.platform === 'win32' || (statSync(file).mode & 0o077) === 0;
  expect(kept.filter((file) => !isPrivate(file))).toEqual([]);
  // The run takes what it would have sent along.
  await runs.removeSend(demoProfileId, run.id);
  expect(filesIn(folder)).toEqual([]);
});
