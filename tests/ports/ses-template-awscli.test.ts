// What Plumbline exports, the real `aws` command line creates; what that prints, Plumbline opens.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeTextFile } from '../../electron/adapters/store/text-file.ts';
import { parseDraftFile } from '../../electron/flows/draft/parse-draft-file.ts';
import { exportTemplates } from '../../electron/flows/template/export-templates.ts';
import { templateLists } from '../../electron/flows/template/template-lists.ts';
import { memoryDrafts } from '../fakes/draft-worlds.ts';
import { memorySes } from '../fakes/memory-ses.ts';
import { type DemoSesTrial, startDemoSesTrial } from '../fakes/demo-ses-client.ts';
import { findAws, runAws } from './demo-ses-awscli.ts';

const file = findAws();
const region = 'us-east-1';
const content = { subject: "It's {{name}}'s", html: '<p title="x">日本\r\n{{name}}</p>', text: null };
let folder = '';
let trial: DemoSesTrial;
beforeEach(({ skip }) =>
  skip(file === null, 'the aws command line cannot be found; install it with apt-get install awscli'),
);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-templates-'));
  trial = await startDemoSesTrial({ scenario: { [region]: {} } });
});
afterAll(async () => {
  await trial.close();
  await rm(folder, { recursive: true, force: true });
});

it('goes out and comes back whole', async () => {
  const templates = { order: { content, createdAtMs: 1 }, Order: { content, createdAtMs: 1 } };
  const ses = memorySes({ regions: { [region]: { templates } } });
  const lists = templateLists({ drafts: memoryDrafts(), clock: { nowMs: () => 0 } });
  const exported = await exportTemplates(
    { region, names: ['order', 'Order', 'gone'], folder },
    { ses, profileId: 'mine', lists, writeText: writeTextFile },
    { signal: new AbortController().signal, onWritten: () => undefined },
  );
  expect(exported).toEqual({ ok: true, value: { path: folder, written: 2 } });
  // Names that differ by case only have a file each.
  const second = JSON.parse(await readFile(path.join(folder, 'Order-2.json'), 'utf8')) as {
    readonly TemplateName: string;
  };
  expect(second.TemplateName).toBe('Order');

  const aws = (...args: readonly string[]) =>
    runAws({ file: file ?? '', endpoint: trial.ses.endpoint }, ['sesv2', ...args]);
  const created = await aws('create-email-template', '--cli-input-json', `file://${path.join(folder, 'order.json')}`);
  expect(created.complaint).toBe('');
  const { answer } = await aws('get-email-template', '--template-name', 'order');
  const opened = parseDraftFile('order.json', Buffer.from(JSON.stringify(answer)));
  expect(opened).toMatchObject({ ok: true, value: content });
});
