// Sets, identities, and the topics, roles and streams that they name: each read once, each failure a gap of its own.
import { describe, expect, it } from 'vitest';
import { maxFeeds } from '../../../electron/gather/region-feeds.ts';
import type { ArtifactName } from '../../../shared/artifacts.ts';
import type { MemoryAsked } from '../../fakes/memory-ses.ts';
import { exampleIdentity, exampleSet } from '../../fakes/ses-identity.ts';
import { alarmTopic, bounceAlarm, complaintAlarm } from '../../fakes/region-health.ts';
import { destination, roleArn, streamArn, topicArn, toTopic } from '../../fakes/region-wiring.ts';
import { gatherRegion } from './region-world.ts';

const wiringNames: readonly ArtifactName[] = [
  'regionSets',
  'regionFeeds',
  'regionTopics',
  'regionRoles',
  'regionStreams',
];
const sets = [
  exampleSet({ name: 'a', eventDestinations: [destination(), toTopic] }),
  exampleSet({ name: 'b', eventDestinations: [destination({ name: 'again' })] }),
];
const noTopics = { bounceTopic: null, complaintTopic: null, deliveryTopic: null, forwardingEnabled: true };
const held = {
  configurationSets: sets,
  identities: [
    exampleIdentity({ name: 'anna@shop.example', kind: 'address' }),
    exampleIdentity(),
    exampleIdentity({ name: 'old.example', verification: 'FAILED' }),
  ],
  notifications: {
    'shop.example': { ...noTopics, bounceTopic: topicArn, complaintTopic: topicArn.replace('us-east-1', 'eu-west-1') },
  },
};

const denies =
  (...reads: readonly MemoryAsked['read'][]) =>
  ({ read, region }: MemoryAsked) =>
    reads.includes(read) ? ({ kind: 'aws-permission-missing', action: `x:${read}`, region } as const) : null;

describe('the wiring of a region', () => {
  it('is read once a thing, and only where SES may use it', async () => {
    const { gathered, asked } = await gatherRegion(wiringNames, held);
    const about = (read: MemoryAsked['read']) => asked.filter((one) => one.read === read).map((one) => one.about);
    expect(about('configurationSet')).toEqual(['a', 'b']);
    expect(about('identity')).toEqual(['shop.example', 'anna@shop.example']);
    expect(about('topic')).toEqual([topicArn]);
    expect(about('role')).toEqual([roleArn]);
    expect(about('stream')).toEqual([streamArn]);
    expect(gathered.regionFeeds).toMatchObject({
      state: 'seen',
      value: {
        seen: [
          { identity: { name: 'shop.example' }, notifications: { bounceTopic: topicArn } },
          { identity: { kind: 'address' } },
        ],
        gaps: [],
      },
    });
  });

  it('is absent where there is nothing', async () => {
    const { gathered } = await gatherRegion(wiringNames, {});
    expect(wiringNames.map((name) => gathered[name]?.state)).toEqual(wiringNames.map(() => 'absent'));
  });

  it('keeps what could be read beside what could not, and what is gone', async () => {
    const { gathered } = await gatherRegion(
      wiringNames,
      { ...held, roles: [] },
      { failing: denies('notifications', 'topic') },
    );
    expect(gathered.regionFeeds).toMatchObject({
      value: {
        seen: [{ notifications: null }, { notifications: null }],
        gaps: [{ operation: 'GetIdentityNotificationAttributes', subject: 'shop.example' }, {}],
      },
    });
    expect(gathered.regionTopics).toMatchObject({
      value: { seen: [], absent: [], gaps: [{ subject: topicArn, failure: { kind: 'aws-permission-missing' } }] },
    });
    expect(gathered.regionRoles).toMatchObject({ value: { seen: [], absent: [roleArn], gaps: [] } });
    expect(gathered.regionStreams).toMatchObject({ value: { seen: [{ arn: streamArn }] } });
  });

  it('cannot be told where the lists may not be read', async () => {
    const { gathered } = await gatherRegion(wiringNames, held, { failing: denies('configurationSets', 'identities') });
    expect(wiringNames.map((name) => gathered[name]?.state)).toEqual(wiringNames.map(() => 'unreachable'));
  });

  it('reads no more identities than it has time for, domains first, and says how many are left', async () => {
    const address = (index: number) => exampleIdentity({ name: `a${index}@shop.example`, kind: 'address' });
    const addresses = Array.from({ length: maxFeeds + 4 }, (_, index) => address(index));
    const { gathered, asked } = await gatherRegion(['regionFeeds'], { identities: [...addresses, exampleIdentity()] });
    expect(gathered.regionFeeds).toMatchObject({ value: { unread: 5, seen: { length: maxFeeds } } });
    expect(asked.find(({ read }) => read === 'identity')?.about).toBe('shop.example');
  });
});

describe('regionAlarmTopics', () => {
  const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:pause';
  const elsewhere = alarmTopic.replace('us-east-1', 'eu-west-1');
  const alarms = [
    bounceAlarm({ alarmActions: [alarmTopic, lambda, elsewhere] }),
    complaintAlarm({ alarmActions: [alarmTopic] }),
    bounceAlarm({ metric: 'Send', alarmActions: [topicArn] }),
  ];

  it('are those of alarms on a rate, each read once', async () => {
    const { gathered, asked } = await gatherRegion(['regionAlarmTopics'], { alarms });
    expect(gathered.regionAlarmTopics).toMatchObject({ state: 'seen', value: { seen: [{ arn: alarmTopic }] } });
    expect(asked.flatMap(({ read, about }) => (read === 'topic' ? [about] : []))).toEqual([alarmTopic]);
  });

  it('are absent where no topic is notified, and open where the alarms may not be read', async () => {
    const { gathered } = await gatherRegion(['regionAlarmTopics'], {
      alarms: [bounceAlarm({ alarmActions: [lambda] })],
    });
    expect(gathered.regionAlarmTopics?.state).toBe('absent');
    const { gathered: denied } = await gatherRegion(['regionAlarmTopics'], { alarms }, { failing: denies('alarms') });
    expect(denied.regionAlarmTopics?.state).toBe('unreachable');
  });
});

describe('regionOwner', () => {
  it('is seen whether STS answers or not', async () => {
    const state = async (failing?: ReturnType<typeof denies>) =>
      (await gatherRegion(['regionOwner'], {}, failing === undefined ? {} : { failing })).gathered.regionOwner;
    expect(await state()).toMatchObject({
      value: { region: 'us-east-1', partition: 'aws', accountId: '111122223333' },
    });
    expect(await state(denies('caller'))).toMatchObject({
      state: 'seen',
      value: { accountId: null, gap: { operation: 'GetCallerIdentity', failure: { action: 'x:caller' } } },
    });
  });
});
