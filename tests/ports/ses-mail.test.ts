// Sending by the real adapter to the simulated SES: every way, bulk with mixed statuses, the read-only rule, and queues of events.
import { describe, expect, it } from 'vitest';
import type { RegionAccount, ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { type DemoSes, demoAccountId } from '../../electron/demo/ses/start-demo-ses.ts';
import type { Trouble } from '../../electron/demo/ses/trouble.ts';
import type { BulkMail, Mail, MailContent, MailEnvelope, Ses } from '../../electron/ports/ses.ts';
import { sesTrial } from '../fakes/ses-trial.ts';

const region = 'us-east-1';
const { startSes, sesFor } = sesTrial();

const scenario: ScenarioRegion = {
  account: { ProductionAccessEnabled: true, SendQuota: { Max24HourSend: 50_000, MaxSendRate: 1000 } },
  identities: { 'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
  configurationSets: { all: {} },
  templates: { hello: { TemplateContent: { Subject: 'Hello, {{name}}', Text: 'Dear {{name}}' } } },
};

const accountOf = ({ site }: DemoSes): RegionAccount => site.region(demoAccountId, region);
const sentBy = (site: DemoSes) => [...accountOf(site).sending.messages.values()];

const envelope: MailEnvelope = {
  from: '"Orchard News" <news@orchard.example>',
  to: ['Mia <mia@success.receivers.test>'],
  cc: ['ken@success.receivers.test'],
  bcc: ['hidden@success.receivers.test'],
  replyTo: ['help@orchard.example'],
  feedbackAddress: 'bounces@orchard.example',
  configurationSet: 'all',
  tags: [{ name: 'campaign', value: 'spring' }],
  listManagement: null,
};
const content = { subject: 'Apples', html: '<p>Ripe</p>', text: 'Ripe' };
const file = {
  fileName: 'apple.txt',
  contentType: 'text/plain',
  place: 'attachment',
  contentId: null,
  content: new TextEncoder().encode('apple'),
} as const;
const headers = [{ name: 'List-Unsubscribe', value: '<https://orchard.example/leave>' }];
const simple: MailContent = { kind: 'simple', content, headers, attachments: [file] };
const plain: MailContent = { kind: 'simple', content, headers: [], attachments: [] };
const raw: MailContent = {
  kind: 'raw',
  bytes: new TextEncoder().encode('From: news@orchard.example\r\nTo: other@x.example\r\nSubject: Raw\r\n\r\nRipe.\r\n'),
};

const bulk = (to: readonly string[], change: Partial<BulkMail> = {}): BulkMail => {
  const { from, replyTo, feedbackAddress, configurationSet, tags } = envelope;
  return {
    envelope: { from, replyTo, feedbackAddress, configurationSet, tags },
    template: { kind: 'stored', name: 'hello' },
    defaultData: '{"name":"reader"}',
    headers: [],
    attachments: [],
    entries: to.map((address, index) => ({ to: address, data: index === 0 ? '{"name":"Ann"}' : '{}' })),
    ...change,
  };
};

async function open(change: Parameters<typeof sesFor>[1] = {}, told: ScenarioRegion = {}) {
  const site = await startSes({ scenario: { [region]: { ...scenario, ...told } } });
  return { site, ses: sesFor(site.endpoint, change) };
}

describe('SendEmail', () => {
  it.each<[string, MailContent, string]>([
    ['simple', simple, 'Apples'],
    ['raw', raw, 'Raw'],
    [
      'a stored template',
      {
        kind: 'template',
        template: { kind: 'stored', name: 'hello' },
        data: '{"name":"Mia"}',
        headers,
        attachments: [file],
      },
      'Hello, Mia',
    ],
    [
      'a template in the call',
      {
        kind: 'template',
        template: { kind: 'inline', content: { subject: 'For {{name}}', html: null, text: 'a' } },
        data: '{"name":"Mia"}',
        headers: [],
        attachments: [],
      },
      'For Mia',
    ],
  ])('takes %s, with all that stands around it', async (_way, given, subject) => {
    const { site, ses } = await open();
    const reply = await ses.sendMail(region, { envelope, content: given });
    expect(reply).toMatchObject({ ok: true, value: expect.stringMatching(/-000000$/u) as string });
    const sent = accountOf(site).sending.messages.get(reply.ok ? reply.value : '');
    expect(sent).toMatchObject({
      subject,
      configurationSet: 'all',
      recipients: { to: envelope.to, cc: envelope.cc, bcc: envelope.bcc },
    });
    expect(sent?.tags.get('campaign')).toEqual(['spring']);
  });

  it.each<[string, ScenarioRegion, string]>([
    ['MessageRejected', { identities: {} }, 'Verify the identities'],
    ['SendingPausedException', { account: { ...scenario.account, SendingEnabled: false } }, 'resume sending'],
    [
      'AccountSuspendedException',
      { account: { ...scenario.account, EnforcementStatus: 'SHUTDOWN' } },
      'Support Center',
    ],
    [
      'LimitExceededException',
      { account: { ...scenario.account, SendQuota: { Max24HourSend: 1, MaxSendRate: 1000 } } },
      'last 24 hours',
    ],
  ])('is refused with %s, and what to do', async (code, told, next) => {
    const { printAwsFailure } = await import('../../shared/aws-failure.ts');
    const { ses } = await open({}, told);
    const reply = await ses.sendMail(region, { envelope, content: plain });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-refused', code } });
    expect(reply.ok ? '' : printAwsFailure(reply.failure).en).toContain(next);
  });

  it.each<[string, Trouble, object]>([
    ['the answer is lost', { kind: 'hang-up' }, { kind: 'aws-unreachable' }],
    [
      'SES fails',
      { kind: 'error', code: 'InternalFailure', message: 'x', status: 500 } as Trouble,
      { kind: 'aws-unavailable' },
    ],
  ])('is not tried again where %s', async (_what, trouble, failure) => {
    let asked = 0;
    const site = await startSes({
      scenario: { [region]: scenario },
      trouble: ({ operation }) => {
        if (operation !== 'SendEmail') return null;
        asked += 1;
        return trouble;
      },
    });
    const reply = await sesFor(site.endpoint).sendMail(region, { envelope, content: plain });
    expect(reply).toMatchObject({ ok: false, failure });
    expect(reply.ok ? null : reply.failure).not.toHaveProperty('unsent');
    expect(asked).toBe(1);
  });

  it('says so where nothing can have been sent', async () => {
    const reply = await sesFor('http://127.0.0.1:9').sendMail(region, { envelope, content: plain });
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'aws-unreachable', unsent: true } });
  });
});

describe('SendBulkEmail', () => {
  it('tells each entry its own status', async () => {
    const { site, ses } = await open();
    const reply = await ses.sendBulk(
      region,
      bulk(['ann@success.receivers.test', 'nobody', 'ben@success.receivers.test']),
    );
    expect(
      reply.ok && reply.value.map(({ status, messageId, error }) => [status, messageId !== null, error !== null]),
    ).toEqual([
      ['SUCCESS', true, false],
      ['INVALID_PARAMETER', false, true],
      ['SUCCESS', true, false],
    ]);
    expect(sentBy(site).map(({ subject }) => subject)).toEqual(['Hello, Ann', 'Hello, reader']);
  });
});

describe('a read-only profile', () => {
  const simulator = 'success@simulator.amazonses.com';
  const to = (...addresses: readonly string[]): Mail => ({
    envelope: { ...envelope, to: addresses, cc: [], bcc: [] },
    content: plain,
  });
  const sends = (ses: Ses, mail: Mail) => ses.sendMail(region, mail).then(({ ok }) => ok);

  it('sends to nobody, the simulator included, unless it says so', async () => {
    const { site, ses } = await open({ readOnly: true });
    expect(await ses.sendMail(region, to(simulator))).toMatchObject({
      failure: { kind: 'read-only', operation: 'SendEmail' },
      calls: [],
    });
    expect(await ses.sendBulk(region, bulk([simulator]))).toMatchObject({ failure: { kind: 'read-only' }, calls: [] });
    expect(sentBy(site)).toEqual([]);
  });

  it('sends to the simulator where that is allowed, in any spelling and by any door', async () => {
    const { site, ses } = await open({ readOnly: true, simulatorAllowed: true });
    for (const address of [
      simulator,
      'bounce+a.b-1@simulator.amazonses.com',
      'Success@SIMULATOR.AmazonSES.com',
      `"Mia" <${simulator}>`,
    ])
      expect(await sends(ses, to(address)), address).toBe(true);
    expect(await sends(ses, { ...to(simulator), content: raw })).toBe(true);
    expect(await ses.sendBulk(region, bulk([simulator, 'bounce@simulator.amazonses.com']))).toMatchObject({ ok: true });
    expect(sentBy(site)).toHaveLength(7);
  });

  it.each<[string, Mail]>([
    ['Cc', { ...to(simulator), envelope: { ...to(simulator).envelope, cc: ['ken@other.example'] } }],
    ['Bcc', { ...to(simulator), envelope: { ...to(simulator).envelope, bcc: ['ken@other.example'] } }],
    ['a second recipient', to(simulator, 'ken@other.example')],
    ['a domain that begins alike', to('success@simulator.amazonses.com.evil.example')],
    ['a domain that ends alike', to('success@notsimulator.amazonses.com')],
    ['a subdomain', to('success@x.simulator.amazonses.com')],
    ['two in one', to(`${simulator}, ken@other.example`)],
    ['two in one, the simulator last', to(`ken@other.example, ${simulator}`)],
    ['a name that is the simulator', to(`"${simulator}" <ken@other.example>`)],
    ['a name without quotes', to(`${simulator} <ken@other.example>`)],
    ['an address behind the brackets', to(`<${simulator}> ken@other.example`)],
    ['a quoted local part', to('"ken@other.example,success"@simulator.amazonses.com')],
    ['a comment', to('ken@other.example(@simulator.amazonses.com')],
    ['a line break', to(`${simulator}\r\nBcc: ken@other.example`)],
    ['a route', to(`<@other.example:${simulator}>`)],
    ['nobody, so that a raw message would say it', { ...to(), content: raw }],
    [
      'a contact list that would grow',
      { ...to(simulator), envelope: { ...to(simulator).envelope, listManagement: { contactList: 'l', topic: null } } },
    ],
  ])('is not fooled by %s', async (_trick, mail) => {
    const { site, ses } = await open({ readOnly: true, simulatorAllowed: true });
    expect(await ses.sendMail(region, mail)).toMatchObject({ ok: false, failure: { kind: 'read-only' }, calls: [] });
    expect(sentBy(site)).toEqual([]);
  });

  it('makes and empties no queue', async () => {
    const { ses } = await open({ readOnly: true, simulatorAllowed: true });
    expect(await ses.openEventQueue(region, { name: 'q', topics: [] })).toMatchObject({
      failure: { operation: 'CreateQueue' },
      calls: [],
    });
    expect(await ses.deleteMessages(region, 'https://q', ['r'])).toMatchObject({ failure: { kind: 'read-only' } });
  });
});

describe('a queue for events', () => {
  const topic = `arn:aws:sns:${region}:${demoAccountId}:mail-events`;
  const listened: ScenarioRegion = {
    configurationSets: {
      all: {
        EventDestinations: [
          { Name: 'topic', Enabled: true, MatchingEventTypes: ['SEND'], SnsDestination: { TopicArn: topic } },
        ],
      },
    },
    topics: { 'mail-events': {} },
  };

  it('hears what its topic says, lets go of what was read, and leaves nothing behind', async () => {
    const { ses } = await open({}, listened);
    const opened = await ses.openEventQueue(region, { name: 'plumbline-lab-1', topics: [topic] });
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const { queueUrl, queueArn, subscriptions } = opened.value;
    expect(queueArn).toBe(`arn:aws:sqs:${region}:${demoAccountId}:plumbline-lab-1`);
    const subscribed = async () => await ses.read({ read: 'topic', region, about: topic }, { fresh: true });
    expect(await subscribed()).toMatchObject({ value: { subscriptions: [{ protocol: 'sqs', endpoint: queueArn }] } });
    expect(subscriptions).toHaveLength(1);

    const sent = await ses.sendMail(region, {
      envelope: { ...envelope, to: ['success@simulator.amazonses.com'], cc: [], bcc: [] },
      content: plain,
    });
    const wanted = { queueUrl, waitSeconds: 2, hiddenSeconds: 0 };
    const heard = await ses.receive(region, wanted);
    expect(heard.ok && heard.value.map(({ body }) => body).join('')).toContain(sent.ok ? sent.value : 'none');
    const receipts = heard.ok ? heard.value.map(({ receipt }) => receipt) : [];
    expect(await ses.deleteMessages(region, queueUrl, receipts)).toMatchObject({ ok: true });

    expect(await ses.closeEventQueue(region, opened.value)).toMatchObject({ ok: true });
    expect(await subscribed()).toMatchObject({ value: { subscriptions: [] } });
    expect(await ses.receive(region, wanted)).toMatchObject({ ok: false, failure: { kind: 'aws-not-found' } });
    // Twice does no harm.
    expect(await ses.closeEventQueue(region, opened.value)).toMatchObject({ ok: true });
  });

  it('takes away again what was made before a failure', async () => {
    const { ses } = await open({}, listened);
    const failing = [topic, `${topic}-not-there`];
    expect(await ses.openEventQueue(region, { name: 'plumbline-lab-2', topics: failing })).toMatchObject({ ok: false });
    expect(await ses.read({ read: 'topic', region, about: topic }, { fresh: true })).toMatchObject({
      value: { subscriptions: [] },
    });
    const queueUrl = `https://sqs.${region}.amazonaws.com/${demoAccountId}/plumbline-lab-2`;
    expect(await ses.receive(region, { queueUrl, waitSeconds: 0, hiddenSeconds: 0 })).toMatchObject({ ok: false });
  });
});
