// What keeps a topic or a stream from hearing SES, and what is left open.
import { describe, expect, it } from 'vitest';
import { wiresOfIdentity, wiresOfSet } from '../../../../electron/engine/derive/event-wires.ts';
import type { RegionWiring } from '../../../../electron/engine/derive/region-wiring.ts';
import { sayWire } from '../../../../electron/engine/derive/wire-texts.ts';
import type { SesEventDestination } from '../../../../shared/ses.ts';
import { absent, denied } from '../../../fakes/ses-identity.ts';
import * as W from '../../../fakes/region-wiring.ts';

function wireOf(destination: SesEventDestination, change: Partial<RegionWiring> = {}) {
  const [wire] = wiresOfSet(W.setWith(destination), W.wiring(change));
  if (wire === undefined) throw new Error('no wire');
  return { works: wire.works, says: sayWire(wire)?.en ?? '', events: wire.eventTypes };
}

const { topicArn: arn } = W;
const ses = { Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'sns:Publish', Resource: '*' };

describe('a topic', () => {
  it.each([
    ['is in order', W.wired(W.topic()), 'yes', /^$/u],
    ['is gone', W.gone(arn), 'no', 'does not exist'],
    ['cannot be asked', W.withheld('sns:GetTopicAttributes', arn), 'unknown', 'sns:GetTopicAttributes'],
    ['cannot be asked at all', denied, 'unknown', 'Unknown'],
    ['was not asked', absent, 'unknown', 'Unknown'],
    ['has nobody', W.wired(W.topic({ subscriptions: [] })), 'no', 'subscription'],
    [
      'has nobody who confirmed',
      W.wired(W.topic({ subscriptions: [{ protocol: 'email', endpoint: 'a@shop.example', confirmed: false }] })),
      'no',
      'confirmed',
    ],
    ['refuses', W.wired(W.topic({ policy: W.policyOf({ ...ses, Action: 'sns:Subscribe' }) })), 'no', 'policy'],
    ['does not say whom it admits', W.wired(W.topic({ policy: null })), 'unknown', 'Unknown'],
    [
      'admits identities only',
      W.wired(
        W.topic({
          policy: W.policyOf({ ...ses, Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:ses:*:*:identity/*' } } }),
        }),
      ),
      'no',
      'policy',
    ],
    [
      'has the policy that SNS gives it',
      W.wired(
        W.topic({
          policy: W.policyOf({
            ...ses,
            Principal: { AWS: '*' },
            Condition: { StringEquals: { 'AWS:SourceOwner': W.account } },
          }),
        }),
      ),
      'yes',
      /^$/u,
    ],
    ['is encrypted', W.wired(W.topic({ kmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1' })), 'unknown', 'key'],
    ["is encrypted with AWS's key", W.wired(W.topic({ kmsKeyId: 'alias/aws/sns' })), 'no', 'alias/aws/sns'],
  ] as const)('%s', (_title, regionTopics, works, says) => {
    const wire = wireOf(W.toTopic, { regionTopics });
    expect(wire.works).toBe(works);
    expect(wire.says).toMatch(says);
  });

  it('is known from its name to be of the wrong kind or region', () => {
    const elsewhere = arn.replace('us-east-1', 'eu-west-1');
    expect(wireOf({ ...W.toTopic, arn: `${arn}.fifo` }).says).toContain('FIFO');
    expect(wireOf({ ...W.toTopic, arn: elsewhere })).toMatchObject({ works: 'no', says: /Region/u });
  });
});

describe('a stream', () => {
  const stream = W.destination();
  const statement = { Effect: 'Allow', Action: 'firehose:PutRecordBatch', Resource: W.streamArn };
  const may = (...statements: readonly object[]) => [{ name: 'p', document: W.policyOf(...statements) }];

  it.each([
    ['in order', {}, 'yes', /^$/u],
    ['gone', { regionStreams: W.gone(W.streamArn) }, 'no', 'stream does not exist'],
    ['being made', { regionStreams: W.wired(W.stream({ status: 'CREATING' })) }, 'no', 'not active'],
    ['not readable', { regionStreams: W.withheld('firehose:DescribeDeliveryStream', W.streamArn) }, 'unknown', 'fire'],
    ['without its role', { regionRoles: W.gone(W.roleArn) }, 'no', 'role does not exist'],
    ['whose role is not readable', { regionRoles: W.withheld('iam:GetRole', W.roleArn) }, 'unknown', 'iam:GetRole'],
    [
      'whose role trusts another service',
      {
        regionRoles: W.wired(W.role({ trustPolicy: W.policyOf({ ...ses, Action: 'sts:AssumeRole', Principal: {} }) })),
      },
      'no',
      'trust',
    ],
    ['whose role may not write', { regionRoles: W.wired(W.role({ policies: [] })) }, 'no', 'PutRecordBatch'],
    [
      'whose role is forbidden to write',
      { regionRoles: W.wired(W.role({ policies: may(statement, { ...statement, Effect: 'Deny' }) })) },
      'no',
      'PutRecordBatch',
    ],
    [
      'whose policies are not readable',
      {
        regionRoles: W.wired(W.role({ policies: null, policiesGap: W.gapAbout('iam:ListRolePolicies', 'ses-events') })),
      },
      'unknown',
      'iam:ListRolePolicies',
    ],
    [
      'that turns on a condition',
      { regionRoles: W.wired(W.role({ policies: may({ ...statement, Condition: { Bool: { 'a:b': 'true' } } }) })) },
      'unknown',
      'condition',
    ],
    [
      'of an account that is not known',
      { regionOwner: { region: 'us-east-1', partition: 'aws', accountId: null } },
      'unknown',
      'condition',
    ],
    [
      'of an account that STS does not tell',
      {
        regionOwner: {
          region: 'us-east-1',
          partition: 'aws',
          accountId: null,
          gap: W.gapAbout('sts:GetCallerIdentity', null),
        },
      },
      'unknown',
      'sts:GetCallerIdentity',
    ],
  ] as const)('%s', (_title, change, works, says) => {
    const wire = wireOf(stream, change);
    expect(wire.works).toBe(works);
    expect(wire.says).toMatch(says);
  });

  it('does not serve a set that its role was not made for', () => {
    const [wire] = wiresOfSet({ ...W.setWith(stream), name: 'other' }, W.wiring());
    expect(wire).toMatchObject({ of: 'other', works: 'no' });
  });
});

it('hears nothing where it is disabled', () => {
  expect(wireOf(W.destination({ enabled: false }))).toMatchObject({ works: 'no', says: /disabled/u });
});

it('knows the end of Pinpoint, and what it never heard', () => {
  const pinpoint = W.destination({ target: 'pinpoint', arn: null, roleArn: null });
  expect(wireOf(pinpoint)).toMatchObject({ works: 'no', says: /Pinpoint/u });
  const before = wireOf(pinpoint, { regionSets: { ...W.wiring().regionSets, atMs: Date.UTC(2026, 0, 1) } });
  expect(before.works).toBe('yes');
  expect(before.events).not.toContain('DELIVERY_DELAY');
  expect(before.events).toContain('BOUNCE');
});

it('takes a topic of an identity once, for all that it hears, and its policy for that identity', () => {
  const feed = W.feed({ feedbackForwarding: true }, { bounceTopic: arn, complaintTopic: arn });
  const policy = (identity: string) =>
    W.policyOf({
      ...ses,
      Condition: { StringEquals: { 'aws:SourceArn': `arn:aws:ses:us-east-1:${W.account}:identity/${identity}` } },
    });
  const wires = (identity: string) =>
    wiresOfIdentity(feed, W.wiring({ regionTopics: W.wired(W.topic({ policy: policy(identity) })) }));
  expect(wires('shop.example').map(({ kind, works, eventTypes }) => [kind, works, eventTypes])).toEqual([
    ['forwarding', 'yes', ['BOUNCE', 'COMPLAINT']],
    ['identity-topic', 'yes', ['BOUNCE', 'COMPLAINT']],
  ]);
  expect(wires('other.example').map(({ works }) => works)).toEqual(['yes', 'no']);
});
