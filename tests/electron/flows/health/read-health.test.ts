// Reading an account's health: panel by panel, region by region, with gaps where something is denied, and kept at the end.
import { describe, expect, it } from 'vitest';
import { readHealth } from '../../../../electron/flows/health/read-health.ts';
import type { AccountStore } from '../../../../electron/ports/account-store.ts';
import type { AwsFailure } from '../../../../shared/aws-failure.ts';
import type { HealthReport, PanelPart } from '../../../../shared/health/report.ts';
import { memoryAccounts } from '../../../fakes/memory-accounts.ts';
import { type MemoryAsked, memorySes } from '../../../fakes/memory-ses.ts';
import { exampleIdentity, exampleSet, nowMs } from '../../../fakes/ses-identity.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const region = { identities: [exampleIdentity()], configurationSets: [exampleSet()] };
const panels = ['alarms', 'coverage', 'ips', 'newer', 'recommendations', 'sets', 'standing', 'suppression'];

type Trial = {
  readonly failing?: (asked: MemoryAsked) => AwsFailure | null;
  readonly before?: (asked: MemoryAsked) => Promise<void>;
  readonly accounts?: AccountStore;
  readonly stop?: AbortController;
  readonly regions?: readonly string[] | null;
};

async function read({ failing, before, accounts, stop = new AbortController(), regions = null }: Trial = {}) {
  const told: { readonly region: string; readonly part: PanelPart }[] = [];
  const ended: HealthReport[] = [];
  const ses = memorySes({
    regions: { 'us-east-1': region, 'eu-west-1': region },
    ...(failing === undefined ? {} : { failing }),
    ...(before === undefined ? {} : { before }),
  });
  const world = {
    profileId: 'client',
    kind: 'live' as const,
    resolver: zoneResolver([]),
    ses,
    clock: { nowMs: () => nowMs },
    randomness: { label: () => 'f00dcafe' },
  };
  const outcome = await readHealth(
    { world, accounts: accounts ?? null, signal: stop.signal, regions },
    {
      onPart: (at, part) => void told.push({ region: at, part }),
      onRegion: (report) => void ended.push(report),
      onProgress: () => {},
    },
  );
  return { outcome, told, ended, ses };
}

const denied = (action: string): AwsFailure => ({ kind: 'aws-permission-missing', action, region: 'us-east-1' });

describe('reading the health of an account', () => {
  it('tells every panel of every region once, then the regions', async () => {
    const { told, ended, outcome } = await read();
    for (const name of ['us-east-1', 'eu-west-1'])
      expect(
        told
          .filter((one) => one.region === name)
          .map(({ part }) => part.panel)
          .toSorted(),
      ).toEqual(panels);
    expect(ended.map(({ region: name }) => name)).toEqual(['us-east-1', 'eu-west-1']);
    expect(outcome.ok && outcome.value.map(({ parts }) => parts.length)).toEqual([8, 8]);
  });

  it('reads only the regions that are named', async () => {
    const { ended } = await read({ regions: ['eu-west-1'] });
    expect(ended.map(({ region: name }) => name)).toEqual(['eu-west-1']);
  });

  it('asks AWS once for each thing, though several panels need it', async () => {
    const { ses } = await read({ regions: ['us-east-1'] });
    // What takes more than a name is asked in several ways.
    const named = ses.asked.filter(({ read: name }) => name !== 'metrics' && name !== 'vdmMetrics');
    const keys = named.map(({ read: name, about }) => `${name} ${JSON.stringify(about)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('leaves a gap for what is denied, and the other panels as they are', async () => {
    const { told } = await read({
      regions: ['us-east-1'],
      failing: (asked) => (asked.read === 'alarms' ? denied('cloudwatch:DescribeAlarms') : null),
    });
    const alarms = told.find(({ part }) => part.panel === 'alarms')?.part;
    expect(alarms?.panel === 'alarms' && alarms.value.alarms).toMatchObject({
      known: false,
      gap: { failure: denied('cloudwatch:DescribeAlarms') },
    });
    const newer = told.find(({ part }) => part.panel === 'newer')?.part;
    expect(newer?.panel === 'newer' && newer.value.tenants.known).toBe(true);
  });

  it('reads on where GetAccount is denied, but not without credentials', async () => {
    const withoutAccount = await read({
      regions: ['us-east-1'],
      failing: (asked) => (asked.read === 'account' ? denied('ses:GetAccount') : null),
    });
    expect(withoutAccount.ended[0]).toMatchObject({ failure: null });
    const wrong = { kind: 'aws-credentials-wrong', code: 'UnrecognizedClientException' } as const;
    const without = await read({ failing: () => wrong });
    expect(without.outcome).toEqual({ ok: false, failure: wrong });
    expect(without.told).toEqual([]);
  });

  it('keeps a region that was read, and leaves what is kept of one that was not', async () => {
    const accounts = memoryAccounts();
    await read({ accounts });
    const kept = await accounts.openHealth('client');
    expect(kept.ok && kept.value.map(({ region: name }) => name).toSorted()).toEqual(['eu-west-1', 'us-east-1']);
    const away = { kind: 'aws-region-disabled', region: 'eu-west-1' } as const;
    const later = await read({ accounts, failing: (asked) => (asked.region === 'eu-west-1' ? away : null) });
    expect(later.ended.find(({ region: name }) => name === 'eu-west-1')).toMatchObject({ failure: away, parts: [] });
    const after = await accounts.openHealth('client');
    expect(after.ok && after.value.map(({ parts }) => parts.length)).toEqual([8, 8]);
  });

  it('stops when it is cancelled, and keeps nothing half', async () => {
    const accounts = memoryAccounts();
    const stop = new AbortController();
    const { outcome } = await read({
      accounts,
      stop,
      before: (asked) => {
        if (asked.read === 'configurationSets') stop.abort();
        return Promise.resolve();
      },
    });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(await accounts.openHealth('client')).toEqual({ ok: true, value: [] });
  });
});
