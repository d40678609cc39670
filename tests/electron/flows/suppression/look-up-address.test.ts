// One address in the regions of a profile: blocked, listed all the same, not listed, or not to be known.
import { describe, expect, it } from 'vitest';
import { lookUpAddress } from '../../../../electron/flows/suppression/look-up-address.ts';
import { suppressionLists } from '../../../../electron/flows/suppression/suppression-lists.ts';
import type { AddressVerdict, SuppressedDetail } from '../../../../shared/health/suppression.ts';
import { memorySes, type MemorySesOptions } from '../../../fakes/memory-ses.ts';
import { exampleSet, nowMs } from '../../../fakes/ses-identity.ts';

const region = 'us-east-1';
const jane: SuppressedDetail = {
  address: 'jane@x.example',
  reason: 'COMPLAINT',
  updatedAtMs: Date.UTC(2026, 10, 3, 9, 12),
  messageId: '0100019a-message',
  feedbackId: '0100019a-feedback',
};

async function lookUp(options: MemorySesOptions, address = jane.address): Promise<readonly AddressVerdict[]> {
  const world = {
    profileId: 'client',
    ses: memorySes(options),
    clock: { nowMs: () => nowMs },
    accounts: null,
    lists: suppressionLists(),
  };
  const found = await lookUpAddress({ address, region: null }, world);
  return found.ok ? found.value : [];
}

describe('lookUpAddress', () => {
  it('says that mail is held back, why, since when, by which message, and which sets say otherwise', async () => {
    const sets = [
      exampleSet({ name: 'as-the-account', suppressedReasons: null }),
      exampleSet({ name: 'bounces-only', suppressedReasons: ['BOUNCE'] }),
      exampleSet({ name: 'nothing', suppressedReasons: [] }),
      exampleSet({ name: 'complaints', suppressedReasons: ['COMPLAINT'] }),
    ];
    const [verdict] = await lookUp({ regions: { [region]: { suppressed: [jane], configurationSets: sets } } });
    expect(verdict).toMatchObject({
      state: 'blocked',
      detail: jane,
      sets: [
        { set: 'bounces-only', blocked: false },
        { set: 'nothing', blocked: false },
      ],
      gap: null,
    });
    expect(verdict?.says.en).toContain('COMPLAINT on 2026-11-03 09:12 UTC');
  });

  it('knows an entry whose reason is not in force', async () => {
    const sets = [exampleSet({ name: 'complaints', suppressedReasons: ['COMPLAINT'] })];
    const account = { suppressedReasons: ['BOUNCE'] };
    const [verdict] = await lookUp({ regions: { [region]: { suppressed: [jane], configurationSets: sets, account } } });
    expect(verdict).toMatchObject({ state: 'listed-not-blocking', sets: [{ set: 'complaints', blocked: true }] });
    expect(verdict?.says.en).toContain('the account suppresses only for BOUNCE');
  });

  it('says calmly that the global list cannot be asked where the address is on none of ours', async () => {
    const [verdict] = await lookUp({ regions: { [region]: {} } });
    expect(verdict).toMatchObject({ state: 'not-listed', detail: null, sets: [], gap: null });
    expect(verdict?.says.en).toContain('Permanent/Suppressed');
    expect(verdict?.says.en).toContain('exact capitals');
    expect(verdict?.says.en).toContain('takes the place');
    const [off] = await lookUp({ regions: { [region]: { account: { suppressedReasons: [] } } } });
    expect(off?.says.en).toContain('may still hold its mail back');
  });

  it('never takes a region that would not answer for one where the address is not listed', async () => {
    const gone = {
      kind: 'aws-permission-missing',
      action: 'ses:GetSuppressedDestination',
      region: 'eu-west-1',
    } as const;
    const verdicts = await lookUp({
      regions: { [region]: { suppressed: [jane] }, 'eu-west-1': {} },
      failing: (asked) => (asked.region === 'eu-west-1' && asked.read === 'suppressed' ? gone : null),
    });
    expect(verdicts.map(({ state }) => state)).toEqual(['blocked', 'unknown']);
    expect(verdicts[1]?.gap).toMatchObject({ operation: 'GetSuppressedDestination', failure: gone });
  });

  it('does not know what an entry does while the reasons in force are unknown', async () => {
    const gone = { kind: 'aws-permission-missing', action: 'ses:GetAccount', region } as const;
    const [verdict] = await lookUp({
      regions: { [region]: { suppressed: [jane] } },
      failing: ({ read }) => (read === 'account' ? gone : null),
    });
    expect(verdict).toMatchObject({ state: 'unknown', detail: jane, gap: { operation: 'GetAccount', failure: gone } });
  });

  it('names the gap where only the sets would not be read', async () => {
    const gone = { kind: 'aws-permission-missing', action: 'ses:ListConfigurationSets', region } as const;
    const [verdict] = await lookUp({
      regions: { [region]: { suppressed: [jane] } },
      failing: ({ read }) => (read === 'configurationSets' ? gone : null),
    });
    expect(verdict).toMatchObject({ state: 'blocked', gap: { operation: 'ListConfigurationSets' } });
  });

  it('asks for small letters, too, and for how the list spells the address', async () => {
    const asked: string[] = [];
    const ses = memorySes({
      regions: { [region]: { suppressed: [{ ...jane, address: 'JANE@x.example' }] } },
      failing: ({ read, about }) => {
        if (read !== 'suppressed' || about === null) return null;
        asked.push(about);
        // As SES does: an entry is found by its exact capitals only.
        return about === 'JANE@x.example' ? null : { kind: 'aws-not-found', operation: 'x', subject: about };
      },
    });
    const world = {
      profileId: 'client',
      ses,
      clock: { nowMs: () => nowMs },
      accounts: null,
      lists: suppressionLists(),
    };
    const before = await lookUpAddress({ address: 'Jane@x.example', region }, world);
    expect(before.ok && before.value[0]?.state).toBe('not-listed');
    expect(asked).toEqual(['Jane@x.example', 'jane@x.example']);
    const run = { ses, clock: world.clock, signal: new AbortController().signal };
    await world.lists.read({ profileId: 'client', region }, run, () => {});
    const after = await lookUpAddress({ address: 'Jane@x.example', region }, world);
    expect(after.ok && after.value[0]).toMatchObject({ state: 'blocked', detail: { address: 'JANE@x.example' } });
  });

  it('refuses what is no address', async () => {
    const world = {
      profileId: 'client',
      ses: memorySes({ regions: { [region]: {} } }),
      clock: { nowMs: () => nowMs },
      accounts: null,
      lists: suppressionLists(),
    };
    expect(await lookUpAddress({ address: 'nobody', region }, world)).toMatchObject({ failure: { kind: 'bad-input' } });
    expect(world.ses.asked).toEqual([]);
  });
});
