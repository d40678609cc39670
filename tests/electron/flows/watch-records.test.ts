// A watch that loses sight of SES for a while: it goes on, shows what it knew, and says why.
import { expect, it } from 'vitest';
import { watchRecords } from '../../../electron/flows/watch-records.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { accept } from '../../../shared/failure.ts';
import type { WatchState } from '../../../shared/watch.ts';
import { memorySes } from '../../fakes/memory-ses.ts';
import { exampleIdentity, nowMs } from '../../fakes/ses-identity.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const identity = { name: 'shop.example', region: 'us-east-1' };

async function watch(failures: readonly (AwsFailure | null)[]): Promise<readonly WatchState[]> {
  let round = -1;
  const ses = memorySes({
    regions: { 'us-east-1': { identities: [exampleIdentity()] } },
    failing: ({ read }) => (read === 'identity' ? (failures[round] ?? null) : null),
  });
  const clock = { nowMs: () => nowMs };
  const stop = new AbortController();
  const states: WatchState[] = [];
  await watchRecords(
    {
      watchId: 'w',
      identity,
      openWorld: () => {
        round += 1;
        const randomness = { label: () => 'f00dcafe' };
        return Promise.resolve(
          accept({ profileId: 'p', kind: 'live' as const, resolver: zoneResolver([]), ses, clock, randomness }),
        );
      },
      clock,
      sleep: () => {
        if (round >= failures.length - 1) stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    },
    (state) => states.push(state),
  );
  return states;
}

it.each<AwsFailure>([
  { kind: 'aws-throttled', operation: 'GetEmailIdentity', region: 'us-east-1' },
  { kind: 'aws-unreachable', endpoint: 'x', because: 'ETIMEDOUT' },
  { kind: 'aws-unavailable', operation: 'GetEmailIdentity', region: 'us-east-1', status: 503 },
])('goes on through $kind', async (failure) => {
  const states = await watch([null, failure, null]);
  expect(states.map(({ outcome }) => outcome)).toEqual(['watching', 'watching', 'watching', 'stopped']);
  expect(states[1]).toMatchObject({ failure, ses: null, records: states[0]?.records });
  expect(states[1]?.nextAtMs).toBeGreaterThan(nowMs);
  expect(states[2]).toMatchObject({ failure: null, ses: { verification: 'SUCCESS' } });
});

it('ends where SES will not tell for good', async () => {
  const failure: AwsFailure = { kind: 'aws-permission-missing', action: 'ses:GetEmailIdentity', region: 'us-east-1' };
  const states = await watch([null, failure, null]);
  expect(states.map(({ outcome }) => outcome)).toEqual(['watching', 'failed']);
});
