// Newer caniemail data: taken from a file or the web, kept, used after the next start; what is none changes nothing.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { supportFile } from '../../../../electron/adapters/store/support-file.ts';
import { supportDesk, supportUrl } from '../../../../electron/flows/draft/support-desk.ts';
import { workshopTasks } from '../../../../electron/flows/draft/workshop-tasks.ts';
import type { Web } from '../../../../electron/ports/web.ts';
import type { Workshop } from '../../../../electron/ports/workshop.ts';

const shipped = readFileSync('electron/adapters/workshop/caniemail.json', 'utf8');
const newer = shipped.replace(/"last_update_date":\s*"[^"]*"/u, '"last_update_date":"2026-10-01 00:00:00 +0000"');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-support-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function open(body: string | null = null) {
  const asked: string[] = [];
  const tasks = workshopTasks({
    compileMjml: () => Promise.reject(new Error('not here')),
    htmlToText: () => Promise.reject(new Error('not here')),
    readMime: () => Promise.reject(new Error('not here')),
    measureImage: () => Promise.reject(new Error('not here')),
    buildMessage: () => Promise.reject(new Error('not here')),
    printCalendar: () => Promise.reject(new Error('not here')),
    readCalendar: () => Promise.reject(new Error('not here')),
    shippedSupport: async () => JSON.parse(shipped) as unknown,
    clock: { nowMs: () => 0 },
  });
  // The tasks as they are, without their thread.
  const workshop = {
    work: (task: keyof typeof tasks, takes: unknown) => (tasks[task] as (given: unknown) => unknown)(takes),
    close: async () => undefined,
  } as unknown as Workshop;
  const web: Web = {
    async fetch({ url }) {
      asked.push(url);
      const status = body === null ? 503 : 200;
      const outcome = { kind: 'answered', status, contentType: null, bytes: null } as const;
      const reply = { url, hops: [], outcome, askedAtMs: 0, elapsedMs: 0 };
      return { reply, body: body === null ? null : new TextEncoder().encode(body) };
    },
    close: async () => undefined,
  };
  const support = supportFile(path.join(folder, 'caniemail.json'));
  return { desk: supportDesk({ support, workshop, web: async () => web }), support, asked };
}

const factsOf = async (desk: ReturnType<typeof open>['desk']) => {
  const facts = await desk.facts();
  return facts.ok ? `${facts.value.source} ${facts.value.updatedOn.slice(0, 10)}` : facts.failure.kind;
};

describe('supportDesk', () => {
  it('begins with what was shipped', async () => {
    expect(await factsOf(open().desk)).toBe('shipped 2025-09-09');
  });

  it('takes newer data from the web, and has them after the next start', async () => {
    const { desk, asked } = open(newer);
    expect((await desk.takeFromWeb()).ok).toBe(true);
    expect(asked).toEqual([supportUrl]);
    expect(await factsOf(desk)).toBe('refreshed 2026-10-01');
    expect(await factsOf(open().desk)).toBe('refreshed 2026-10-01');
  });

  it.each([['no JSON'], ['{}'], ['{"data":[]}']])('keeps what it has where %s comes', async (body) => {
    const { desk } = open(body);
    expect((await desk.takeFromWeb()).ok).toBe(false);
    expect(await factsOf(desk)).toBe('shipped 2025-09-09');
  });

  it('says how to go on where the web does not answer', async () => {
    const taken = await open().desk.takeFromWeb();
    expect(!taken.ok && taken.failure.kind === 'bad-input' && taken.failure.because.en).toContain('From a file');
  });

  it('goes on with what was shipped where the kept file was damaged', async () => {
    const { support, desk } = open();
    await support.saveSupport('{"half');
    expect(await factsOf(desk)).toBe('shipped 2025-09-09');
  });
});
