// An account's audit: every region at once, gaps named, rows as they come, and what was known before is kept.
import { describe, expect, it } from 'vitest';
import { type AccountRun, auditAccount } from '../../../electron/flows/audit-account.ts';
import type { IdentityReport, IdentityRow } from '../../../shared/account-report.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { memoryAccounts } from '../../fakes/memory-accounts.ts';
import { type MemoryAsked, type MemorySesOptions, memorySes } from '../../fakes/memory-ses.ts';
import { memoryReports } from '../../fakes/memory-stores.ts';
import { exampleIdentity, nowMs } from '../../fakes/ses-identity.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const denied: AwsFailure = { kind: 'aws-permission-missing', action: 'ses:X', region: 'us-east-1' };
const away: AwsFailure = {
  kind: 'aws-unreachable',
  endpoint: 'https://email.eu-west-1.amazonaws.com',
  because: 'ETIMEDOUT',
};

const shop = exampleIdentity();
const abroad = exampleIdentity({ region: 'eu-west-1' });
const info = exampleIdentity({ name: 'info@shop.example', kind: 'address' });

function open(options: Partial<MemorySesOptions> = {}) {
  const regions = { 'us-east-1': { identities: [shop, info] }, 'eu-west-1': { identities: [abroad] } };
  const ses = memorySes({ regions, ...options });
  const accounts = memoryAccounts();
  const reports = memoryReports();
  const stop = new AbortController();
  const rows: IdentityRow[] = [];
  const told: IdentityReport[] = [];
  const run = (change: Partial<AccountRun> = {}) =>
    auditAccount(
      {
        world: {
          profileId: 'client',
          kind: 'live',
          ses,
          resolver: zoneResolver([]),
          clock: { nowMs: () => nowMs },
          randomness: { label: () => 'f00dcafe' },
        },
        accounts,
        reports,
        signal: stop.signal,
        only: null,
        ...change,
      },
      {
        onRegion: () => {},
        onRow: (row) => rows.push(row),
        onReport: (report) => told.push(report),
        onProgress: () => {},
      },
    );
  return { ses, accounts, reports, stop, rows, told, run };
}

const failingAt =
  (matches: (asked: MemoryAsked) => boolean, failure: AwsFailure) =>
  (asked: MemoryAsked): AwsFailure | null =>
    matches(asked) ? failure : null;

describe('auditAccount', () => {
  it('audits every identity of every region, keeps what it found, and tells rows as they come', async () => {
    const { accounts, reports, rows, told, run } = open();
    const outcome = await run();
    expect(
      outcome.ok && outcome.value.rows.map(({ name, region, progress }) => `${name} ${region} ${progress}`),
    ).toEqual([
      'info@shop.example us-east-1 audited',
      'shop.example eu-west-1 audited',
      'shop.example us-east-1 audited',
    ]);
    const steps = rows.filter(({ name, region }) => name === 'shop.example' && region === 'us-east-1');
    expect(steps.map(({ progress }) => progress)).toEqual(['listed', 'read', 'audited']);
    expect(told).toHaveLength(3);
    expect(await accounts.openAccount('client')).toMatchObject({ ok: true, value: { accountId: '111122223333' } });
    expect((await accounts.openIdentity('client', shop)).ok).toBe(true);
    expect((await reports.open('client', 'shop.example')).ok).toBe(false);
  });

  it('asks AWS once for each thing in one run, however many audits want it', async () => {
    const { ses, run } = open();
    await run();
    const keys = ses.asked.map(({ read, region, about }) => `${read} ${region} ${about}`);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('a region that cannot be read is a gap, and the rest still shows', async () => {
    const { run } = open({ failing: failingAt(({ region }) => region === 'eu-west-1', away) });
    const outcome = await run();
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    expect(outcome.value.rows.map(({ region }) => region)).toEqual(['us-east-1', 'us-east-1']);
    expect(outcome.value.regions.find(({ region }) => region === 'eu-west-1')?.failure).toEqual(away);
    expect(outcome.value.gaps).toContainEqual(
      expect.objectContaining({ region: 'eu-west-1', operation: 'ListEmailIdentities' }),
    );
  });

  it('an identity that AWS will not tell about is a failed row and a gap', async () => {
    const { run } = open({
      failing: failingAt(({ read, about }) => read === 'identity' && about === 'info@shop.example', denied),
    });
    const outcome = await run();
    const row = outcome.ok ? outcome.value.rows.find(({ name }) => name === 'info@shop.example') : undefined;
    expect(row).toMatchObject({ progress: 'failed', failure: denied, worst: null });
    expect(outcome.ok && outcome.value.gaps.map(({ subject }) => subject)).toContain('info@shop.example');
  });

  it('a missing permission beside it leaves its own questions open, and names them', async () => {
    const { told, run } = open({ failing: failingAt(({ read }) => read === 'notifications', denied) });
    const outcome = await run();
    expect(
      outcome.ok && outcome.value.gaps.some(({ operation }) => operation === 'GetIdentityNotificationAttributes'),
    ).toBe(true);
    const feedback = told.flatMap(({ findings }) => findings.filter(({ topic }) => topic === 'ses-feedback'));
    expect(feedback.some(({ verdict }) => verdict === 'unknown')).toBe(true);
    expect(feedback.some(({ verdict, evidence }) => verdict === 'fail' && evidence.length === 0)).toBe(false);
  });

  it('refuses with the reason where nothing at all can be read, and leaves the last result as it is', async () => {
    const first = open();
    await first.run();
    const ses = memorySes({ regions: { 'us-east-1': {} }, failing: () => away });
    const outcome = await first.run({
      world: {
        profileId: 'client',
        kind: 'live',
        ses,
        resolver: zoneResolver([]),
        clock: { nowMs: () => nowMs },
        randomness: { label: () => 'f00dcafe' },
      },
    });
    expect(outcome).toEqual({ ok: false, failure: away });
    const kept = await first.accounts.openAccount('client');
    expect(kept.ok && kept.value?.rows).toHaveLength(3);
  });

  it('audits only what is named, and keeps the other rows', async () => {
    const { run } = open();
    await run();
    const again = await run({ only: [{ name: 'shop.example', region: 'eu-west-1' }] });
    expect(again.ok && again.value.rows).toHaveLength(3);
  });

  it('keeps what was found when it is cancelled, and invents nothing', async () => {
    const { accounts, stop, run } = open({
      before: ({ read, about }) => {
        if (read === 'identity' && about === 'info@shop.example') stop.abort();
        return Promise.resolve();
      },
    });
    expect(await run()).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    const kept = await accounts.openAccount('client');
    const info = kept.ok ? kept.value?.rows.find(({ name }) => name === 'info@shop.example') : undefined;
    expect(info).toMatchObject({ progress: 'listed', worst: null });
  });
});
