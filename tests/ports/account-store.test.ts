// One contract for the store of account results: held by the one in memory and by the one on disk alike.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accountFiles } from '../../electron/adapters/store/account-files.ts';
import type { RecommendationRow } from '../../shared/health/panels.ts';
import { type HealthReport, healthReportVersion } from '../../shared/health/report.ts';
import type { JournalEntry } from '../../shared/ses-change.ts';
import { exampleAccount, exampleIdentityReport, exampleRow } from '../fakes/account-report.ts';
import { memoryAccounts } from '../fakes/memory-accounts.ts';
import { nowMs } from '../fakes/ses-identity.ts';

const folders: string[] = [];
function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-accounts-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const entry = (change: Partial<JournalEntry> = {}): JournalEntry => ({
  atMs: nowMs,
  profileId: 'client',
  accountId: '111122223333',
  operation: 'PutEmailIdentityDkimAttributes',
  identity: { name: 'shop.example', region: 'us-east-1' },
  input: { EmailIdentity: 'shop.example', SigningEnabled: true },
  result: 'done',
  requestId: 'r-1',
  message: null,
  ...change,
});

function health(change: Partial<HealthReport> = {}): HealthReport {
  return {
    version: healthReportVersion,
    profileId: 'client',
    world: 'live',
    accountId: '111122223333',
    region: 'us-east-1',
    startedAtMs: nowMs - 5_000,
    finishedAtMs: nowMs,
    failure: null,
    parts: [],
    ...change,
  };
}

const recommended: RecommendationRow = {
  key: 'ses arn DKIM DKIM verification has failed.',
  foundBy: 'ses',
  resource: 'shop.example',
  type: 'DKIM',
  description: 'DKIM verification has failed.',
  says: { en: 'Only SES.', ja: 'SES のみ。' },
  severity: 'high',
  impact: 'HIGH',
  status: 'forgotten',
  firstSeenAtMs: nowMs - 90 * 86_400_000,
  lastSeenAtMs: nowMs - 40 * 86_400_000,
  fixedAtMs: null,
  findings: [],
};

describe.each([
  ['in memory', memoryAccounts],
  ['on disk', () => accountFiles(path.join(freshFolder(), 'not', 'there', 'yet'))],
])('an account store %s', (_name, open) => {
  it('knows nothing at first', async () => {
    const store = open();
    expect(await store.openAccount('client')).toEqual({ ok: true, value: null });
    expect(await store.readJournal('client')).toEqual({ ok: true, value: [] });
    expect(await store.openIdentity('client', { name: 'a.example', region: 'us-east-1' })).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });

  it('keeps the last result of each profile, and each identity of each region apart, whatever its name', async () => {
    const store = open();
    await store.saveAccount(exampleAccount());
    await store.saveAccount(exampleAccount({ questions: 7 }));
    await store.saveAccount(exampleAccount({ profileId: 'other', questions: 9 }));
    const names = [
      'shop.example',
      'Shop@shop.example',
      'shop@shop.example',
      'con.example',
      `a+../../b@${'x'.repeat(200)}.example`,
    ];
    for (const name of names)
      for (const region of ['us-east-1', 'eu-west-1'])
        await store.saveIdentity(
          exampleIdentityReport({ row: exampleRow({ name, region }), zone: `${name} ${region}` }),
        );
    expect(await store.openAccount('client')).toEqual({ ok: true, value: exampleAccount({ questions: 7 }) });
    for (const name of names) {
      const opened = await store.openIdentity('client', { name, region: 'eu-west-1' });
      expect(opened.ok && opened.value.zone).toBe(`${name} eu-west-1`);
    }
  });

  it('keeps the last health of each region, what was recommended there, and forgets both with the profile', async () => {
    const store = open();
    expect(await store.openHealth('client')).toEqual({ ok: true, value: [] });
    expect(await store.openRecommendations('client', 'us-east-1')).toEqual({ ok: true, value: [] });
    await store.saveHealth(health({ finishedAtMs: 1 }));
    await store.saveHealth(health());
    await store.saveHealth(health({ region: 'eu-west-1' }));
    await store.saveHealth(health({ profileId: 'other' }));
    await store.saveRecommendations({ profileId: 'client', region: 'us-east-1' }, [recommended]);
    const opened = await store.openHealth('client');
    expect(opened.ok && opened.value.toSorted((a, b) => (a.region < b.region ? 1 : -1))).toEqual([
      health(),
      health({ region: 'eu-west-1' }),
    ]);
    expect(await store.openRecommendations('client', 'us-east-1')).toEqual({ ok: true, value: [recommended] });
    expect(await store.openRecommendations('client', 'eu-west-1')).toEqual({ ok: true, value: [] });
    await store.removeProfile('client');
    expect(await store.openHealth('client')).toEqual({ ok: true, value: [] });
    expect(await store.openRecommendations('client', 'us-east-1')).toEqual({ ok: true, value: [] });
  });

  it('lists the identities whose report it keeps', async () => {
    const store = open();
    expect(await store.listIdentities('client')).toEqual({ ok: true, value: [] });
    for (const name of ['a.example', 'b.example'])
      await store.saveIdentity(exampleIdentityReport({ row: exampleRow({ name }) }));
    await store.saveIdentity(exampleIdentityReport({ profileId: 'other' }));
    const listed = await store.listIdentities('client');
    expect(listed.ok && listed.value.map(({ row }) => row.name).toSorted()).toEqual(['a.example', 'b.example']);
  });

  it('keeps the journal of each profile, newest first, and forgets a profile whole', async () => {
    const store = open();
    for (const requestId of ['r-1', 'r-2', 'r-3']) await store.addToJournal(entry({ requestId }));
    await store.addToJournal(entry({ profileId: 'other', requestId: 'r-9' }));
    const journal = await store.readJournal('client');
    expect(journal.ok && journal.value.map(({ requestId }) => requestId)).toEqual(['r-3', 'r-2', 'r-1']);
    await store.saveAccount(exampleAccount());
    await store.removeProfile('client');
    expect(await store.openAccount('client')).toEqual({ ok: true, value: null });
    expect(await store.readJournal('client')).toEqual({ ok: true, value: [] });
    const other = await store.readJournal('other');
    expect(other.ok && other.value).toHaveLength(1);
  });
});

describe('account files', () => {
  it('puts a damaged result aside and goes on without it', async () => {
    const folder = freshFolder();
    const store = accountFiles(folder);
    await store.saveAccount(exampleAccount());
    const file = path.join(folder, 'profile-client', 'account.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    expect(await store.openAccount('client')).toEqual({ ok: true, value: null });
    expect(readdirSync(path.dirname(file)).some((name) => name.startsWith('account.json.damaged-'))).toBe(true);
  });

  it.each(['health-us-east-1.json', 'recommendations-us-east-1.json'])(
    'puts a damaged %s aside, and the rest opens',
    async (name) => {
      const folder = freshFolder();
      const store = accountFiles(folder);
      await store.saveHealth(health());
      await store.saveHealth(health({ region: 'eu-west-1' }));
      await store.saveRecommendations({ profileId: 'client', region: 'us-east-1' }, [recommended]);
      writeFileSync(path.join(folder, 'profile-client', name), '{"version": 1, "par');
      const [opened, rows] = [await store.openHealth('client'), await store.openRecommendations('client', 'us-east-1')];
      const isHealth = name.startsWith('health');
      expect(opened.ok && opened.value.map(({ region }) => region).toSorted()).toEqual(
        isHealth ? ['eu-west-1'] : ['eu-west-1', 'us-east-1'],
      );
      expect(rows).toEqual({ ok: true, value: isHealth ? [recommended] : [] });
      expect(readdirSync(path.join(folder, 'profile-client')).some((file) => file.startsWith(`${name}.damaged-`))).toBe(
        true,
      );
    },
  );

  it("leaves a newer program's result as it is", async () => {
    const folder = freshFolder();
    const store = accountFiles(folder);
    await store.saveAccount(exampleAccount());
    const file = path.join(folder, 'profile-client', 'account.json');
    const newer = JSON.stringify({ ...exampleAccount(), version: 99 });
    writeFileSync(file, newer);
    expect(await store.openAccount('client')).toEqual({ ok: true, value: null });
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  it('reads a journal whose last line was cut off, and adds to it', async () => {
    const folder = freshFolder();
    const store = accountFiles(folder);
    await store.addToJournal(entry({ requestId: 'r-1' }));
    const file = path.join(folder, 'profile-client', 'journal.jsonl');
    appendFileSync(file, '{"atMs": 18, "oper');
    await store.addToJournal(entry({ requestId: 'r-2' }));
    const journal = await store.readJournal('client');
    expect(journal.ok && journal.value.map(({ requestId }) => requestId)).toEqual(['r-2', 'r-1']);
    expect(process.platform === 'win32' ? 0 : statSync(file).mode & 0o077).toBe(0);
  });
});
