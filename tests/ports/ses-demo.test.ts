// The real adapter keeps the contract against the simulated SES: the SDK's own requests over real sockets.
import { expect, it } from 'vitest';
import { permissions } from '../../electron/engine/publish/permissions.ts';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { sesTrial } from '../fakes/ses-trial.ts';
import { describeSes, region, regions, told, valueOf } from './ses-contract.ts';

const { startSes, sesFor } = sesTrial();
const { dkim } = told.domain;

/** What the contract tells, in the words of the API. */
const scenario: { readonly [name: string]: ScenarioRegion } = {
  [region]: {
    identities: {
      'shop.example': {
        VerificationStatus: 'SUCCESS',
        VerifiedForSendingStatus: true,
        DkimAttributes: {
          Status: 'SUCCESS',
          Tokens: dkim.tokens,
          LastKeyGenerationTimestamp: (dkim.lastKeyGenerationAtMs ?? 0) / 1000,
        },
        MailFromAttributes: {
          MailFromDomain: 'bounce.shop.example',
          MailFromDomainStatus: 'SUCCESS',
          BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
        },
        ConfigurationSetName: 'shop-default',
        Policies: told.domain.policies,
      },
      'News@Shop.example': { VerificationStatus: 'SUCCESS' },
    },
    configurationSets: {
      'shop-default': {
        DeliveryOptions: { TlsPolicy: 'OPTIONAL' },
        ReputationOptions: { ReputationMetricsEnabled: true },
        EventDestinations: told.set.eventDestinations.map(({ name, enabled, eventTypes, arn, roleArn }) => ({
          Name: name,
          Enabled: enabled,
          MatchingEventTypes: eventTypes,
          KinesisFirehoseDestination: { DeliveryStreamArn: arn, IamRoleArn: roleArn },
        })),
      },
    },
    notifications: { 'shop.example': { BounceTopic: told.topic } },
    recommendations: [
      {
        ResourceArn: told.recommendation.resourceArn,
        Type: told.recommendation.type,
        Description: told.recommendation.description,
        Status: told.recommendation.status,
        Impact: told.recommendation.impact,
        CreatedTimestamp: told.recommendation.createdAtMs / 1000,
        LastUpdatedTimestamp: told.recommendation.lastUpdatedAtMs / 1000,
      },
    ],
  },
};

describeSes('the AWS SDK on the simulated SES', async ({ readOnly }) => {
  const { endpoint } = await startSes({ scenario });
  return sesFor(endpoint, { readOnly, regions });
});

it('turns all pages of a long list', async () => {
  const names = Array.from({ length: 2300 }, (_, index) => `d${index}.example`);
  const { endpoint, counted } = await startSes({
    scenario: { [region]: { identities: Object.fromEntries(names.map((name) => [name, {}])) } },
  });
  const reply = await sesFor(endpoint).read({ read: 'identities', region, about: null });
  expect(valueOf(reply).map(({ name }) => name)).toHaveLength(2300);
  expect(new Set(valueOf(reply).map(({ name }) => name))).toEqual(new Set(names));
  expect([reply.calls.length, counted.get('ListEmailIdentities')]).toEqual([3, 3]);
  // A thousand names are too long for evidence: it is cut, and says so.
  expect(reply.calls[0]?.answer).toMatch(/^\{"EmailIdentities":.*…$/u);
  expect(reply.calls[0]?.answer).toHaveLength(20_000);
});

it('asks once for what is asked for by several at the same time', async () => {
  const { endpoint, counted } = await startSes({ scenario });
  const ses = sesFor(endpoint);
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => ses.read({ read: 'account', region, about: null })),
  );
  expect(new Set(replies.map((reply) => reply.ok))).toEqual(new Set([true]));
  expect(counted.get('GetAccount')).toBe(1);
});

it('goes on for the others where one of several gives up', async () => {
  const { endpoint, counted } = await startSes({ trouble: () => ({ kind: 'delay', delayMs: 50 }) });
  const ses = sesFor(endpoint);
  const controller = new AbortController();
  const what = { read: 'account', region, about: null } as const;
  const replies = [ses.read(what, { signal: controller.signal }), ses.read(what)];
  setTimeout(() => controller.abort(), 10);
  expect((await Promise.all(replies)).map(({ ok }) => ok)).toEqual([false, true]);
  expect(counted.get('GetAccount')).toBe(1);
});

it('lets up to 100 names travel together, and keeps for each only its own answer', async () => {
  const names = Array.from({ length: 250 }, (_, index) => `d${index}.example`);
  const { endpoint, counted } = await startSes({
    scenario: {
      [region]: {
        identities: Object.fromEntries(names.map((name) => [name, {}])),
        notifications: { 'd7.example': { BounceTopic: told.topic } },
      },
    },
  });
  const ses = sesFor(endpoint);
  const replies = await Promise.all(names.map((about) => ses.read({ read: 'notifications', region, about })));
  expect(replies.filter((reply) => reply.ok && reply.value.bounceTopic !== null)).toHaveLength(1);
  for (const [index, { calls }] of replies.entries()) {
    const answer = JSON.parse(calls[0]?.answer ?? '') as { readonly NotificationAttributes: object };
    expect(calls[0]?.subject).toBe(names[index]);
    expect(Object.keys(answer.NotificationAttributes)).toEqual([names[index]]);
  }
  expect(counted.get('GetIdentityNotificationAttributes')).toBe(3);
});

it('has no region wait for another', async () => {
  const { endpoint } = await startSes({
    scenario,
    trouble: (request) => (request.region === region ? { kind: 'silence' } : null),
  });
  const ses = sesFor(endpoint);
  void ses.read({ read: 'account', region, about: null });
  expect((await ses.read({ read: 'account', region: regions[1], about: null })).ok).toBe(true);
});

it('tries every permission without effect, and hears which one is missing', async () => {
  const denied = 'PutEmailIdentityDkimAttributes';
  const { endpoint, site } = await startSes({
    scenario,
    trouble: ({ operation }) => (operation === denied ? { kind: 'denied' } : null),
  });
  // Deleting a template that is not there is no fault: that it changes nothing is seen by what is held.
  const held = () => {
    const { identities, sending } = site.region('111122223333', region);
    return JSON.stringify([[...identities], [...sending.templates], [...sending.exportJobs]]);
  };
  const ses = sesFor(endpoint);
  const before = held();
  const triable = permissions.filter(({ needsPlace }) => needsPlace !== true);
  const trials = await Promise.all(triable.map(({ action }) => ses.tryAction({ region, action })));
  const refused = trials.flatMap((reply, index) => (reply.ok ? [] : [[triable[index]?.action, reply.failure]]));
  expect(refused).toEqual([[`ses:${denied}`, { kind: 'aws-permission-missing', action: `ses:${denied}`, region }]]);
  // What would have changed or sent something was turned down for what it is about, not done.
  const changing = trials.filter((reply, index) => reply.ok && triable[index]?.changes === true);
  expect(changing).toHaveLength(triable.filter(({ changes }) => changes).length - 1);
  const refusedAll = changing
    .flatMap(({ calls }) => calls)
    .filter(({ operation }) => operation !== 'DeleteEmailTemplate');
  for (const { answer } of refusedAll) expect(turnedDown(JSON.parse(answer ?? ''))).toBe(true);
  expect(held()).toBe(before);
});

/** SendBulkEmail answers, and turns down each entry by itself. */
function turnedDown(answer: {
  readonly code?: string;
  readonly BulkEmailEntryResults?: readonly BulkEntry[];
}): boolean {
  const entries = answer.BulkEmailEntryResults ?? [];
  return answer.code !== undefined || (entries.length > 0 && entries.every(({ Status }) => Status !== 'SUCCESS'));
}
type BulkEntry = { readonly Status: string };

it('knows no trial for an action that the program never needs', async () => {
  const { endpoint, counted } = await startSes();
  const reply = await sesFor(endpoint).tryAction({ region, action: 'ses:DeleteEmailIdentity' });
  expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-refused', operation: 'DeleteEmailIdentity' } });
  expect([...counted]).toEqual([]);
});
