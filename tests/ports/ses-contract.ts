// What every SES account must do, whatever stands behind it: run on the one in memory and on the real adapter.
import { afterEach, describe, expect, it } from 'vitest';
import type { Ses } from '../../electron/ports/ses.ts';
import type { AwsReply } from '../../shared/aws.ts';
import type { SesConfigurationSet, SesIdentity, SesRecommendation } from '../../shared/ses.ts';
import type { SesChange } from '../../shared/ses-change.ts';
import { exampleIdentity, exampleSet } from '../fakes/ses-identity.ts';

export const region = 'us-east-1';
const otherRegion = 'eu-west-1';
export const regions = [region, otherRegion] as const;
const shop = { name: 'shop.example', region };

/** What the account holds: told to each in its own way, and expected of each in ours. */
export const told = {
  /** In `region`, all verified. */
  domain: exampleIdentity({ configurationSet: 'shop-default', policies: { delegate: '{"Version":"2012-10-17"}' } }),
  address: exampleIdentity({
    name: 'News@Shop.example',
    kind: 'address',
    mailFrom: null,
    configurationSet: null,
  }) satisfies SesIdentity,
  set: exampleSet() satisfies SesConfigurationSet,
  topic: 'arn:aws:sns:us-east-1:111122223333:bounces',
  recommendation: {
    resourceArn: 'arn:aws:ses:us-east-1:111122223333:identity/shop.example',
    identity: 'shop.example',
    type: 'DMARC',
    description: 'DMARC configuration was not found',
    status: 'OPEN',
    impact: 'HIGH',
    createdAtMs: 1_799_000_000_000,
    lastUpdatedAtMs: 1_799_500_000_000,
  } satisfies SesRecommendation,
} as const;

type Open = (change: { readonly readOnly: boolean }) => Promise<Ses>;

export function valueOf<T>(reply: AwsReply<T>): T {
  if (!reply.ok) throw new Error(`it failed: ${JSON.stringify(reply.failure)}`);
  return reply.value;
}

/** `open` makes an account as told, closed after each test. */
export function describeSes(who: string, open: Open): void {
  describe(`the SES contract: ${who}`, () => {
    const opened: Ses[] = [];
    afterEach(async () => {
      for (const ses of opened.splice(0)) await ses.close();
    });
    const start = async (readOnly = false): Promise<Ses> => {
      const ses = await open({ readOnly });
      opened.push(ses);
      return ses;
    };
    describeReads(start);
    describeBehaviour(start);
    describeChanges(start);
  });
}

type Start = (readOnly?: boolean) => Promise<Ses>;

function describeReads(start: Start): void {
  it('tells who we are, and how the account stands in each region', async () => {
    const ses = await start();
    expect(ses.regions).toEqual(regions);
    expect(valueOf(await ses.read({ read: 'caller', region, about: null }))).toEqual({
      accountId: '111122223333',
      arn: 'arn:aws:iam::111122223333:user/plumbline',
    });
    for (const where of regions)
      expect(valueOf(await ses.read({ read: 'account', region: where, about: null }))).toMatchObject({
        region: where,
        enforcement: 'HEALTHY',
        sendingEnabled: true,
      });
  });

  it('lists identities by region', async () => {
    const ses = await start();
    const [here, there] = await Promise.all(
      regions.map((where) => ses.read({ read: 'identities', region: where, about: null })),
    );
    const line = { region, sendingEnabled: true, verification: 'SUCCESS' };
    expect(valueOf(here as AwsReply<readonly { readonly name: string }[]>).toSorted(byName)).toEqual([
      { ...line, name: 'News@Shop.example', kind: 'address' },
      { ...line, name: 'shop.example', kind: 'domain' },
    ]);
    expect(there).toMatchObject({ ok: true, value: [] });
  });

  it('tells what SES knows of a domain and of an address', async () => {
    const ses = await start();
    const domain = valueOf(await ses.read({ read: 'identity', region, about: 'shop.example' }));
    // When SES last looked is its own matter.
    expect({ ...domain, verificationInfo: null }).toEqual({ ...told.domain, verificationInfo: null });
    const address = valueOf(await ses.read({ read: 'identity', region, about: 'News@Shop.example' }));
    expect(address).toMatchObject({
      name: 'News@Shop.example',
      kind: 'address',
      domain: 'shop.example',
      mailFrom: null,
    });
  });

  it.each([
    ['identity', 'gone.example', 'GetEmailIdentity'],
    ['configurationSet', 'gone', 'GetConfigurationSet'],
  ] as const)('an %s that is not there is not found', async (read, about, operation) => {
    const reply = await (await start()).read({ read, region, about });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-not-found', operation, subject: about } });
  });

  it('tells configuration sets with their event destinations', async () => {
    const ses = await start();
    expect(valueOf(await ses.read({ read: 'configurationSets', region, about: null }))).toEqual(['shop-default']);
    expect(valueOf(await ses.read({ read: 'configurationSet', region, about: 'shop-default' }))).toEqual(told.set);
  });

  it("tells identities' topics, and what an identity without any has", async () => {
    const ses = await start();
    const [domain, address] = await Promise.all([
      ses.read({ read: 'notifications', region, about: 'shop.example' }),
      ses.read({ read: 'notifications', region, about: 'News@Shop.example' }),
    ]);
    const none = { bounceTopic: null, complaintTopic: null, deliveryTopic: null, forwardingEnabled: true };
    expect(valueOf(domain)).toEqual({ ...none, bounceTopic: told.topic });
    expect(valueOf(address)).toEqual(none);
  });

  it("tells SES's own findings, receiving, and dedicated addresses", async () => {
    const ses = await start();
    expect(valueOf(await ses.read({ read: 'recommendations', region, about: null }))).toEqual([told.recommendation]);
    expect(valueOf(await ses.read({ read: 'receiving', region, about: null }))).toEqual({ ruleSet: null, rules: [] });
    expect(valueOf(await ses.read({ read: 'dedicatedIps', region, about: null }))).toEqual([]);
  });
}

const identity = { read: 'identity', region, about: 'shop.example' } as const;

function describeBehaviour(start: Start): void {
  it('keeps evidence: operation, subject, request id, and the answer as JSON', async () => {
    const [call] = (await (await start()).read(identity)).calls;
    expect(call).toMatchObject({
      service: 'ses',
      operation: 'GetEmailIdentity',
      region,
      subject: 'shop.example',
      attempts: 1,
      cached: false,
    });
    expect(call?.requestId).toMatch(/^[0-9a-f-]{36}$/u);
    expect(JSON.stringify(JSON.parse(call?.answer ?? ''))).toContain('shop-default');
  });

  it('answers again from its cache, and past it when asked to', async () => {
    const ses = await start();
    const first = await ses.read(identity);
    const again = await ses.read(identity);
    expect(again).toEqual({ ...first, calls: first.calls.map((call) => ({ ...call, cached: true })) });
    expect((await ses.read(identity, { fresh: true })).calls).toMatchObject([{ cached: false }]);
  });

  it('an aborted signal and a closed account end in `cancelled`', async () => {
    const ses = await start();
    const controller = new AbortController();
    controller.abort();
    const cancelled = { ok: false, failure: { kind: 'cancelled' } };
    expect(await ses.read(identity, { signal: controller.signal })).toMatchObject(cancelled);
    await ses.close();
    expect(await ses.read(identity)).toMatchObject(cancelled);
  });

  it('counts what is waiting and done', async () => {
    const ses = await start();
    await ses.read(identity);
    expect(ses.queue()).toEqual({ waiting: 0, waitingMs: 0, done: 1 });
  });
}

const changes: readonly (readonly [SesChange, Partial<SesIdentity>])[] = [
  [{ kind: 'feedback-forwarding', enabled: false }, { feedbackForwarding: false }],
  [{ kind: 'dkim-signing', enabled: false }, { dkim: { ...told.domain.dkim, signingEnabled: false } }],
  [
    { kind: 'mail-from', domain: 'mail.shop.example', onMxFailure: 'REJECT_MESSAGE' },
    { mailFrom: { domain: 'mail.shop.example', onMxFailure: 'REJECT_MESSAGE', status: 'PENDING' } },
  ],
  [{ kind: 'mail-from', domain: null, onMxFailure: 'USE_DEFAULT_VALUE' }, { mailFrom: null }],
  [{ kind: 'default-set', name: null }, { configurationSet: null }],
];

function describeChanges(start: Start): void {
  it.each(changes)('after %j the identity is as it was asked for', async (change, expected) => {
    const ses = await start();
    const before = valueOf(await ses.read(identity));
    const reply = await ses.change(shop, change);
    expect(valueOf(reply)).toBeNull();
    expect(reply.calls).toHaveLength(1);
    const after = await ses.read(identity);
    expect(after.calls).toMatchObject([{ cached: false }]);
    expect(before).not.toMatchObject(expected);
    expect(valueOf(after)).toMatchObject(expected);
  });

  it('refuses every change and every trial of one where the profile is read-only, and sends nothing', async () => {
    const ses = await start(true);
    for (const [change] of changes)
      expect(await ses.change(shop, change)).toMatchObject({ ok: false, failure: { kind: 'read-only' }, calls: [] });
    expect(await ses.tryAction({ region, action: 'ses:PutEmailIdentityDkimAttributes' })).toMatchObject({
      ok: false,
      failure: { kind: 'read-only' },
      calls: [],
    });
    expect(valueOf(await ses.read(identity)).feedbackForwarding).toBe(true);
  });

  it('tries an action without effect', async () => {
    const ses = await start();
    for (const action of ['ses:GetEmailIdentity', 'ses:PutEmailIdentityFeedbackAttributes', 'ses:VerifyEmailIdentity'])
      expect(await ses.tryAction({ region, action })).toMatchObject({ ok: true, value: null, calls: [{ region }] });
    expect(valueOf(await ses.read({ read: 'identities', region, about: null }))).toHaveLength(2);
  });
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
