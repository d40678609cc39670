// The artifacts that take one read each: brought, not there, or not told; and nothing at all without an account.
import { describe, expect, it } from 'vitest';
import { identityGatherers } from '../../../electron/gather/identity-gatherers.ts';
import { collect } from '../../../electron/gather/collect.ts';
import type { ArtifactName } from '../../../shared/artifacts.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { SesRecommendation } from '../../../shared/ses.ts';
import { exampleSet, nowMs } from '../../fakes/ses-identity.ts';
import { worldResolver } from '../../fakes/world-resolver.ts';
import { easyIdentity, gatherIdentity, valueOf, worldOf } from './identity-world.ts';

const advice = (identity: string | null): SesRecommendation => ({
  resourceArn: `arn:aws:ses:us-east-1:111122223333:identity/${identity ?? ''}`,
  identity,
  type: 'DKIM',
  description: 'DKIM verification is not enabled.',
  status: 'OPEN',
  impact: 'HIGH',
  createdAtMs: null,
  lastUpdatedAtMs: null,
});
const set = exampleSet({ trackingDomain: 'mail.shop.example' });
const ip = { address: '192.0.2.77', warmupStatus: 'DONE', warmupPercentage: 100, pool: null } as const;
const identity = easyIdentity();
const regions = {
  'us-east-1': {
    identities: [identity],
    configurationSets: [set],
    recommendations: [advice('shop.example'), advice('other.example'), advice(null)],
    dedicatedIps: [ip],
  },
};
const reads = [
  'sesIdentity',
  'sesAccount',
  'sesConfigurationSets',
  'sesDefaultSet',
  'sesNotifications',
  'sesRecommendations',
  'sesReceiving',
  'sesDedicatedIps',
] as const satisfies readonly ArtifactName[];

describe('the reads of an identity', () => {
  it('bring their values, each with its call', async () => {
    const brought = await gatherIdentity(reads, { ses: { regions } });
    expect(valueOf('sesIdentity', brought)).toEqual(identity);
    expect(valueOf('sesAccount', brought)).toMatchObject({ region: 'us-east-1', productionAccess: true });
    expect(valueOf('sesConfigurationSets', brought)).toEqual(['shop-default']);
    expect(valueOf('sesDefaultSet', brought)).toEqual(set);
    expect(valueOf('sesNotifications', brought)).toMatchObject({ forwardingEnabled: true });
    expect(valueOf('sesRecommendations', brought)).toEqual([advice('shop.example')]);
    expect(valueOf('sesReceiving', brought)).toEqual({ ruleSet: null, rules: [] });
    expect(valueOf('sesDedicatedIps', brought)).toEqual([ip]);
    for (const name of reads) {
      const { from = [] } = brought.gathered[name] ?? {};
      expect(from.map(({ kind }) => kind)).toEqual(['aws']);
    }
    expect(brought.ses.asked).toHaveLength(reads.length);
  });

  it.each<readonly [string, AwsFailure, object]>([
    [
      'a missing permission is no absence',
      { kind: 'aws-permission-missing', action: 'ses:X', region: 'us-east-1' },
      {
        state: 'unreachable',
        why: { kind: 'aws', failure: { kind: 'aws-permission-missing' } },
        from: [{ kind: 'aws' }],
      },
    ],
    ['not found is one', { kind: 'aws-not-found', operation: 'X', subject: 'x' }, { state: 'absent' }],
    ['a cancelled read says so', { kind: 'cancelled' }, { state: 'unreachable', why: { kind: 'cancelled' } }],
  ])('%s', async (_what, failure, expected) => {
    const { gathered } = await gatherIdentity(reads, { ses: { regions, failing: () => failure } });
    for (const name of reads) expect(gathered[name]).toMatchObject(expected);
  });

  it('keep "it has none" apart from "its set was deleted", and both absent', async () => {
    const without = easyIdentity({ configurationSet: null });
    const none = await gatherIdentity(['sesDefaultSet'], { identity: without });
    const deleted = await gatherIdentity(['sesDefaultSet'], {});
    expect([none.gathered.sesDefaultSet?.state, deleted.gathered.sesDefaultSet?.state]).toEqual(['absent', 'absent']);
    expect(none.ses.asked.map(({ read }) => read)).toEqual(['identity']);
    expect(deleted.ses.asked.map(({ read }) => read)).toEqual(['identity', 'configurationSet']);
  });

  it('have no dedicated IP addresses where the list is empty', async () => {
    const { gathered } = await gatherIdentity(['sesDedicatedIps']);
    expect(gathered.sesDedicatedIps).toMatchObject({ state: 'absent', from: [{ kind: 'aws' }] });
  });
});

describe('trackingReplies', () => {
  it('asks for the tracking domain of the default set', async () => {
    const replies = valueOf('trackingReplies', await gatherIdentity(['trackingReplies'], { ses: { regions } }));
    expect(replies.map(({ question, outcome }) => `${question.type} ${question.name} ${outcome}`)).toEqual([
      'CNAME mail.shop.example nodata',
      'A mail.shop.example answer',
      'AAAA mail.shop.example nodata',
    ]);
  });

  it('is absent where the set has none', async () => {
    const plain = { 'us-east-1': { identities: [identity], configurationSets: [exampleSet()] } };
    const { gathered, resolver } = await gatherIdentity(['trackingReplies'], { ses: { regions: plain } });
    expect(gathered.trackingReplies?.state).toBe('absent');
    expect(resolver.asked).toEqual([]);
  });
});

describe('an identity run', () => {
  it('probes for no selectors and no MAIL FROM domain: SES tells both', async () => {
    const names = [
      ...(Object.keys(identityGatherers) as ArtifactName[]),
      'dmarcWalk',
      'dmarcStreams',
      'mailFrom',
    ] as const;
    const { gathered, resolver } = await gatherIdentity(names, { ses: { regions } });
    const asked = resolver.asked.map(({ name }) => name);
    expect(asked).toContain('_dmarc.bounce.shop.example');
    expect(asked).not.toContain('bounces.shop.example');
    expect(asked).not.toContain('selector1._domainkey.shop.example');
    expect(gathered.dmarcStreams?.state).toBe('seen');
  });

  it('finds nothing of AWS where there is no account', async () => {
    const names = (Object.keys(identityGatherers) as (keyof typeof identityGatherers)[]).filter(
      (name) => name !== 'zoneServers',
    );
    const resolver = worldResolver(worldOf());
    const gathered = await collect(names, {
      target: { domain: 'shop.example', selectors: [], mailFrom: null },
      ask: resolver.ask,
      clock: { nowMs: () => nowMs },
      randomness: { label: () => 'k3v9q0x7b1m5t8w2y4z6' },
    });
    expect(names.map((name) => gathered[name]?.state)).toEqual(names.map(() => 'absent'));
    expect(resolver.asked).toEqual([]);
  });
});
