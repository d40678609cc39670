// The simulated SES through the real SDK: what becomes of a message, recipient by recipient, as its events tell it.
import {
  GetAccountCommand,
  GetContactCommand,
  GetSuppressedDestinationCommand,
  ListSuppressedDestinationsCommand,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, startMs } from '../fakes/demo-ses-client.ts';
import { type EventRecord, type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

let trial: SendingTrial;
beforeEach(async () => {
  trial = await startSendingTrial({
    configurationSets: {
      all: {},
      hurried: { DeliveryOptions: { MaxDeliverySeconds: 300 } },
      careless: { SuppressionOptions: { SuppressedReasons: [] } },
    },
    contactLists: {
      readers: {
        Topics: [{ TopicName: 'recipes', DisplayName: 'Recipes', DefaultSubscriptionStatus: 'OPT_IN' }],
        Contacts: [{ EmailAddress: 'gone@success.receivers.test', UnsubscribeAll: true }],
      },
    },
  });
});
afterEach(() => trial.close());

const kinds = (events: readonly EventRecord[]) => events.map(({ eventType }) => eventType);
const bounces = (events: readonly EventRecord[]) =>
  events.flatMap(({ bounce }) => (bounce === undefined ? [] : [bounce as { readonly [name: string]: unknown }]));

async function becomes(to: string | readonly string[], given?: Partial<SendEmailCommandInput>) {
  const id = await trial.send(to, given);
  trial.passMs(2 * dayMs);
  return trial.events(id);
}

describe('an event', () => {
  it('exists from its time on', async () => {
    const id = await trial.send('success@simulator.amazonses.com');
    expect(kinds(trial.events(id))).toEqual(['Send']);
    trial.passMs(5000);
    expect(kinds(trial.events(id))).toEqual(['Send', 'Delivery']);
  });

  it('is not published of a message without a configuration set', async () => {
    expect(await becomes('success@simulator.amazonses.com', { ConfigurationSetName: undefined })).toEqual([]);
  });

  it('carries the message as SES tells it', async () => {
    const id = await trial.send(['a@success.receivers.test', 'b@success.receivers.test'], {
      ReplyToAddresses: ['help@orchard.example'],
      EmailTags: [{ Name: 'campaign', Value: 'spring' }],
    });
    const [sent] = trial.events(id);
    expect(sent).toMatchObject({ eventType: 'Send', send: {} });
    expect(sent?.mail).toEqual({
      timestamp: '2026-11-20T09:00:00.000Z',
      source: 'Orchard <news@orchard.example>',
      sourceArn: 'arn:aws:ses:us-east-1:111122223333:identity/orchard.example',
      sendingAccountId: '111122223333',
      messageId: id,
      destination: ['a@success.receivers.test', 'b@success.receivers.test'],
      headersTruncated: false,
      headers: [
        { name: 'Date', value: 'Fri, 20 Nov 2026 09:00:00 GMT' },
        { name: 'From', value: 'Orchard <news@orchard.example>' },
        { name: 'Reply-To', value: 'help@orchard.example' },
        { name: 'To', value: 'a@success.receivers.test, b@success.receivers.test' },
        { name: 'Subject', value: 'Apples' },
        { name: 'MIME-Version', value: '1.0' },
      ],
      commonHeaders: {
        from: ['Orchard <news@orchard.example>'],
        to: ['a@success.receivers.test', 'b@success.receivers.test'],
        messageId: id,
        subject: 'Apples',
      },
      tags: {
        'ses:operation': ['SendEmail'],
        'ses:source-ip': ['203.0.113.10'],
        'ses:from-domain': ['orchard.example'],
        'ses:caller-identity': ['plumbline'],
        'ses:configuration-set': ['all'],
        'ses:source-tls-version': ['TLSv1.3'],
        campaign: ['spring'],
      },
    });
  });

  it('says that headers were left out where they are more than 10 KB', async () => {
    const Headers = Array.from({ length: 12 }, (_, index) => ({ Name: `X-Long-${index}`, Value: 'x'.repeat(980) }));
    const Simple = { Subject: { Data: 'Long' }, Body: { Text: { Data: 'Long' } }, Headers };
    const [sent] = await becomes('a@success.receivers.test', { Content: { Simple } });
    expect(sent?.mail['headersTruncated']).toBe(true);
    expect(sent?.mail['headers']).toHaveLength(15);
  });

  it('has no headers and one tag where delivery is delayed, and the outgoing address where it succeeded', async () => {
    const events = await becomes('a@greylist.receivers.test');
    expect(events.find(({ eventType }) => eventType === 'DeliveryDelay')?.mail).not.toHaveProperty('headers');
    expect(events.find(({ eventType }) => eventType === 'DeliveryDelay')?.mail.tags).toEqual({
      'ses:configuration-set': ['all'],
    });
    expect(events.at(-1)?.mail.tags['ses:outgoing-ip']).toEqual(['192.0.2.10']);
  });
});

describe('a message id', () => {
  it.each([
    ['us-east-1', '0100'],
    ['eu-west-1', '0102'],
    ['ap-northeast-1', '0106'],
  ])('tells region and time: %s', async (region, prefix) => {
    const { messageId } = await import('../../electron/demo/ses/messages/message-id.ts');
    const id = messageId(region, startMs, 'seed');
    expect(id).toMatch(/^[0-9a-f]{16}-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}-000000$/u);
    expect(id.startsWith(prefix)).toBe(true);
    expect(Number.parseInt(id.slice(4, 16), 16)).toBe(startMs);
  });

  it('is another for each message', async () => {
    expect(await trial.send('a@success.receivers.test')).not.toBe(await trial.send('a@success.receivers.test'));
  });
});

describe('the mailbox simulator', () => {
  it.each([
    ['success', ['Send', 'Delivery']],
    ['bounce', ['Send', 'Bounce']],
    ['complaint', ['Send', 'Delivery', 'Complaint']],
    ['ooto', ['Send', 'Delivery', 'Bounce']],
    ['suppressionlist', ['Send', 'Bounce']],
    ['bounce+order-17', ['Send', 'Bounce']],
  ])('%s', async (mailbox, wanted) => {
    expect(kinds(await becomes(`${mailbox}@simulator.amazonses.com`))).toEqual(wanted);
  });

  it('bounces as an unknown user, and suppresses nobody', async () => {
    const [bounce] = bounces(await becomes('bounce+a@simulator.amazonses.com'));
    expect(bounce).toMatchObject({
      bounceType: 'Permanent',
      bounceSubType: 'General',
      reportingMTA: 'dns; simulator.amazonses.com',
      bouncedRecipients: [
        {
          emailAddress: 'bounce+a@simulator.amazonses.com',
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
      ],
    });
    const { SuppressedDestinationSummaries } = await trial.ses.send(new ListSuppressedDestinationsCommand({}));
    expect(SuppressedDestinationSummaries).toEqual([]);
  });

  it('answers from the office’s absence softly, from the global suppression list hard', async () => {
    expect(bounces(await becomes('ooto@simulator.amazonses.com'))[0]).toMatchObject({
      bounceType: 'Transient',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: 'ooto@simulator.amazonses.com' }],
    });
    expect(bounces(await becomes('suppressionlist@simulator.amazonses.com'))[0]).toMatchObject({
      bounceType: 'Permanent',
      bounceSubType: 'Suppressed',
    });
  });

  it('joins the bounces of one request, and answers for every other recipient alone', async () => {
    const events = await becomes([
      'bounce+1@simulator.amazonses.com',
      'success@simulator.amazonses.com',
      'bounce+2@simulator.amazonses.com',
    ]);
    expect(kinds(events)).toEqual(['Send', 'Delivery', 'Bounce']);
    expect(bounces(events)[0]?.['bouncedRecipients']).toMatchObject([
      { emailAddress: 'bounce+1@simulator.amazonses.com' },
      { emailAddress: 'bounce+2@simulator.amazonses.com' },
    ]);
  });

  it('does not count towards the quota', async () => {
    await trial.send(['success@simulator.amazonses.com', 'a@success.receivers.test']);
    expect((await trial.ses.send(new GetAccountCommand({}))).SendQuota?.SentLast24Hours).toBe(1);
  });
});

describe('a receiving domain', () => {
  const bounced = (type: string, subType: string, code: RegExp) => ({ bounceType: type, bounceSubType: subType, code });

  it.each([
    ['success', ['Send', 'Delivery'], null],
    ['open', ['Send', 'Delivery', 'Open'], null],
    ['click', ['Send', 'Delivery', 'Open', 'Click'], null],
    ['complaint', ['Send', 'Delivery', 'Complaint'], null],
    ['greylist', ['Send', 'DeliveryDelay', 'DeliveryDelay', 'Delivery'], null],
    ['rate-limit', ['Send', 'DeliveryDelay', 'DeliveryDelay', 'DeliveryDelay', 'Delivery'], null],
    ['late-bounce', ['Send', 'Delivery', 'Bounce'], bounced('Permanent', 'General', /^smtp; 550 5\.1\.1 /u)],
    ['unknown-user', ['Send', 'Bounce'], bounced('Permanent', 'General', /^smtp; 550 5\.1\.1 /u)],
    ['dmarc-reject', ['Send', 'Bounce'], bounced('Transient', 'General', /5\.7\.26 .* from orchard\.example /u)],
    ['blocklist', ['Send', 'Bounce'], bounced('Transient', 'General', /blocked using/u)],
    ['content-reject', ['Send', 'Bounce'], bounced('Transient', 'ContentRejected', /^smtp; 554 /u)],
    ['attachment-reject', ['Send', 'Bounce'], bounced('Transient', 'AttachmentRejected', /^smtp; 552 /u)],
    ['too-large', ['Send', 'Bounce'], bounced('Transient', 'MessageTooLarge', /^smtp; 552 5\.3\.4 /u)],
    ['undetermined', ['Send', 'Bounce'], bounced('Undetermined', 'Undetermined', /^$/u)],
    [
      'mailbox-full',
      ['Send', ...Array<string>(4).fill('DeliveryDelay'), 'Bounce'],
      bounced('Transient', 'MailboxFull', /^smtp; 452 4\.2\.2 /u),
    ],
    [
      'unreachable',
      ['Send', ...Array<string>(4).fill('DeliveryDelay'), 'Bounce'],
      bounced('Transient', 'General', /^smtp; 421 4\.4\.1 /u),
    ],
    [
      'unknown-domain',
      ['Send', ...Array<string>(4).fill('DeliveryDelay'), 'Bounce'],
      bounced('Permanent', 'General', /Domain name not found/u),
    ],
  ])('%s', async (script, wanted, bounce) => {
    const events = await becomes(`ann@${script}.receivers.test`);
    expect(kinds(events)).toEqual(wanted);
    const [found] = bounces(events);
    expect(found === undefined).toBe(bounce === null);
    if (bounce === null) return;
    expect(found).toMatchObject({ bounceType: bounce.bounceType, bounceSubType: bounce.bounceSubType });
    const [recipient] = (found?.['bouncedRecipients'] ?? []) as { readonly diagnosticCode?: string }[];
    expect(recipient?.diagnosticCode ?? '').toMatch(bounce.code);
  });

  it('has as long as the configuration set gives it', async () => {
    const events = await becomes('ann@greylist.receivers.test', { ConfigurationSetName: 'hurried' });
    expect(kinds(events)).toEqual(['Send', 'DeliveryDelay', 'Bounce']);
    expect(events[1]?.['deliveryDelay']).toMatchObject({ expirationTime: '2026-11-20T09:05:00.000Z' });
    expect(bounces(events)[0]).toMatchObject({
      bounceSubType: 'CustomTimeoutExceeded',
      timestamp: '2026-11-20T09:05:00.000Z',
    });
  });

  it('tells SES nothing of opening where nothing is tracked', async () => {
    const quiet = { Tracking: { OpenTrackingEnabled: 'DISABLED', ClickTrackingEnabled: 'DISABLED' } } as const;
    const events = await becomes('ann@click.receivers.test', { ConfigurationOverrides: quiet });
    expect(kinds(events)).toEqual(['Send', 'Delivery']);
  });

  it('answers for each of several recipients', async () => {
    const events = await becomes(['a@success.receivers.test', 'b@unknown-user.receivers.test']);
    expect(kinds(events)).toEqual(['Send', 'Delivery', 'Bounce']);
    expect(events[1]?.['delivery']).toMatchObject({ recipients: ['a@success.receivers.test'] });
  });
});

describe('suppression', () => {
  const find = (EmailAddress: string) => trial.ses.send(new GetSuppressedDestinationCommand({ EmailAddress }));

  it('follows a hard bounce, names its message, and keeps SES from sending again', async () => {
    const id = await trial.send('Ann@unknown-user.receivers.test');
    expect(await refusalOf(find('ann@unknown-user.receivers.test'))).toMatchObject({ name: 'NotFoundException' });
    trial.passMs(minuteMs);
    const { SuppressedDestination } = await find('ann@unknown-user.receivers.test');
    const feedbackId = bounces(trial.events(id))[0]?.['feedbackId'];
    expect(SuppressedDestination).toMatchObject({
      EmailAddress: 'Ann@unknown-user.receivers.test',
      Reason: 'BOUNCE',
      Attributes: { MessageId: id, FeedbackId: feedbackId },
    });
    const again = await becomes('ann@unknown-user.receivers.test');
    expect(bounces(again)).toMatchObject([{ bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' }]);
  });

  it('follows a complaint, and is told as one', async () => {
    await becomes('ann@complaint.receivers.test');
    expect((await find('ann@complaint.receivers.test')).SuppressedDestination?.Reason).toBe('COMPLAINT');
    const again = await becomes('ann@complaint.receivers.test');
    expect(kinds(again)).toEqual(['Send', 'Complaint']);
    expect(again[1]?.['complaint']).toMatchObject({ complaintSubType: 'OnAccountSuppressionList' });
  });

  it('is off in a configuration set with no reasons, for adding and for refusing', async () => {
    await becomes('ann@unknown-user.receivers.test', { ConfigurationSetName: 'careless' });
    expect(await refusalOf(find('ann@unknown-user.receivers.test'))).toMatchObject({ name: 'NotFoundException' });
    await becomes('ann@unknown-user.receivers.test');
    const again = await becomes('ann@unknown-user.receivers.test', { ConfigurationSetName: 'careless' });
    expect(bounces(again)).toMatchObject([{ bounceSubType: 'General' }]);
  });

  it.each(['mailbox-full', 'dmarc-reject', 'undetermined'])('does not follow %s', async (script) => {
    await becomes(`ann@${script}.receivers.test`);
    expect(await refusalOf(find(`ann@${script}.receivers.test`))).toMatchObject({ name: 'NotFoundException' });
  });
});

describe('a contact list', () => {
  const ListManagementOptions = { ContactListName: 'readers', TopicName: 'recipes' };
  const contact = (EmailAddress: string) =>
    trial.ses.send(new GetContactCommand({ ContactListName: 'readers', EmailAddress }));

  it('takes in who was written to, and hears who leaves', async () => {
    const events = await becomes('ann@unsubscribe.receivers.test', { ListManagementOptions });
    expect(kinds(events)).toEqual(['Send', 'Delivery', 'Subscription']);
    expect(events[2]?.['subscription']).toMatchObject({
      contactList: 'readers',
      source: 'UnsubscribeHeader',
      oldTopicPreferences: { topicSubscriptionStatus: [] },
      newTopicPreferences: { topicSubscriptionStatus: [{ topicName: 'recipes', subscriptionStatus: 'OptOut' }] },
    });
    expect((await contact('ann@unsubscribe.receivers.test')).TopicPreferences).toEqual([
      { TopicName: 'recipes', SubscriptionStatus: 'OPT_OUT' },
    ]);
    const again = await becomes('ann@unsubscribe.receivers.test', { ListManagementOptions });
    expect(bounces(again)).toMatchObject([{ bounceType: 'Permanent', bounceSubType: 'UnsubscribedRecipient' }]);
  });

  it('lets nobody hear who has left it altogether', async () => {
    const events = await becomes('gone@success.receivers.test', { ListManagementOptions });
    expect(kinds(events)).toEqual(['Send', 'Bounce']);
  });
});
