// Every shape of SES's records as events: the traps of its samples, and whom each record tells of.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareAddress } from '../../../../../electron/engine/protocols/ses-event/bare-address.ts';
import { parseMailEvents, readMailEvents } from '../../../../../electron/engine/protocols/ses-event/mail-events.ts';
import type { MailEvent } from '../../../../../shared/mail-event.ts';

const fixtures = new URL('../../../../fixtures/ses-events/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');
const built = JSON.parse(text('built.json')) as readonly { readonly name: string; readonly record: unknown }[];

const sentAtMs = Date.UTC(2026, 0, 2, 3, 4, 5, 6);
const atMs = Date.UTC(2026, 0, 2, 3, 4, 7, 800);

function eventsOf(name: string): readonly MailEvent[] {
  const record = built.find((one) => one.name === name)?.record;
  return parseMailEvents(JSON.stringify(record), 'file', 9);
}

/** Each recipient, a question mark behind those that it may have been. */
const whom = (events: readonly MailEvent[]): readonly string[] =>
  events.map(({ recipient, recipientIs }) => (recipientIs === 'named' ? recipient : `${recipient}?`));

describe('a record', () => {
  it('has what all records share', () => {
    expect(eventsOf('send')).toEqual([
      {
        type: 'SEND',
        messageId: 'b-send',
        recipient: 'a@example.com',
        recipientIs: 'named',
        atMs: sentAtMs,
        sentAtMs,
        sender: 'Shop <news@shop.example>',
        subject: 'Your order',
        clientMessageId: 'order-1@shop.example',
        configurationSet: 'orders',
        identity: 'shop.example',
        tags: [
          { name: 'campaign', value: 'spring' },
          { name: 'campaign', value: 'summer' },
        ],
        subType: null,
        status: null,
        reply: null,
        processingMs: null,
        expiresAtMs: null,
        link: null,
        userAgent: null,
        remote: null,
        source: 'file',
        strength: 'record',
      },
    ]);
  });

  it.each([
    ['Anna Berg <anna@example.com>', 'anna@example.com'],
    ['"Berg <x@y>, Anna" <Anna@Example.com>', 'Anna@Example.com'],
    ['<anna@example.com>', 'anna@example.com'],
    ['anna@example.com', 'anna@example.com'],
    ['Anna <nobody>', 'Anna <nobody>'],
    ['', ''],
  ])('written to %j is about %j', (written, recipient) => {
    expect(bareAddress(written)).toBe(recipient);
  });

  const told: readonly (readonly [string, Partial<MailEvent>])[] = [
    ['send of a template, without a subject', { type: 'SEND', subject: null }],
    [
      'delivery',
      {
        type: 'DELIVERY',
        atMs,
        processingMs: 2794,
        reply: '250 2.0.0 OK 1767323047 abc - gsmtp',
        remote: '198.51.100.25',
      },
    ],
    [
      'bounce with a DSN',
      {
        type: 'BOUNCE',
        subType: 'Permanent/General',
        status: '5.1.1',
        reply: 'smtp; 550 5.1.1 user unknown',
        remote: 'a8-50.smtp-out.amazonses.com',
      },
    ],
    [
      'bounce without a DSN',
      { subType: 'Permanent/OnAccountSuppressionList', status: null, reply: null, remote: null },
    ],
    ['bounce whose status stands in the reply alone', { status: '4.2.2', remote: 'mx.example' }],
    ['bounce of a sub-type that is new', { subType: 'Permanent/UnsubscribedRecipient' }],
    ['complaint with a report', { type: 'COMPLAINT', subType: 'abuse', userAgent: 'AnyCompany Feedback Loop (V0.01)' }],
    ['complaint taken back', { type: 'COMPLAINT', subType: 'not-spam' }],
    ['complaint on the suppression list', { subType: 'OnAccountSuppressionList/abuse' }],
    ['reject', { type: 'REJECT', subType: 'Bad content', atMs: sentAtMs }],
    ['open', { type: 'OPEN', userAgent: 'Mozilla/5.0', identity: null, atMs }],
    ['click', { type: 'CLICK', link: 'https://shop.example/?a=1&b=%22' }],
    [
      'rendering failure',
      {
        type: 'RENDERING_FAILURE',
        subType: 'welcome',
        reply: "Attribute 'name' is not present in the rendering data.",
        subject: null,
        clientMessageId: null,
        configurationSet: 'orders',
        tags: [],
      },
    ],
    [
      'delivery delay',
      {
        type: 'DELIVERY_DELAY',
        subType: 'TransientCommunicationFailure',
        status: '4.4.1',
        expiresAtMs: Date.UTC(2026, 0, 2, 17, 4, 5, 6),
        remote: '192.0.2.10',
      },
    ],
    ['subscription', { type: 'SUBSCRIPTION', atMs }],
    ['classic bounce', { type: 'BOUNCE', subType: 'Permanent/Suppressed', tags: [], configurationSet: null }],
    ['classic delivery', { type: 'DELIVERY', remote: '127.0.2.0' }],
    ['classic complaint', { type: 'COMPLAINT', subType: null }],
    ['truncated headers, lower case', { clientMessageId: 'lower@shop.example' }],
    [
      'a clock without zone, and tags that are no lists',
      { atMs: Date.UTC(2026, 0, 2, 3, 4, 7), configurationSet: null, tags: [] },
    ],
    ['words of every kind', { subject: 'ご注文 "1" \\ 😀\n2', clientMessageId: 'ä@b', recipient: 'ä.ö@例え.example' }],
  ];
  it.each(told)('%s', (name, wanted) => {
    expect(eventsOf(name)).toMatchObject([{ recipientIs: 'named', ...wanted }]);
  });

  it.each([
    ['send to several', ['a@example.com', 'B@Example.com', 'c@example.org']],
    ['delivery to two of three', ['a@example.com', 'B@Example.com']],
    ['bounce of several', ['a@example.com', 'c@example.org']],
    ['bounce that names nobody', ['a@example.com?', 'b@example.com?']],
    ['complaint about several', ['a@example.com?', 'b@example.com?']],
    ['open of one of several', ['a@example.com?', 'b@example.com?']],
  ])('tells of whom: %s', (name, recipients) => {
    expect(whom(eventsOf(name))).toEqual(recipients);
  });

  it('gives each recipient of a bounce its own report', () => {
    expect(eventsOf('bounce of several')).toMatchObject([
      { status: '5.1.1', reply: 'smtp; 550 no' },
      { status: '5.1.2', reply: null },
    ]);
  });

  it('is read as the real SES wrote it', () => {
    const events = text('localstack/events.ndjson')
      .trim()
      .split('\n')
      .flatMap((line) => parseMailEvents(line, 'queue', 9));
    expect(events.map(({ type }) => type)).toEqual(['SEND', 'DELIVERY', 'SEND', 'DELIVERY', 'SEND', 'DELIVERY']);
    expect(events.map(({ subject }) => subject)).toEqual([
      'SOME_SUBJECT',
      'SOME_SUBJECT',
      null,
      'Email template c51cf868',
      null,
      null,
    ]);
    expect(
      events.every(({ source, configurationSet }) => source === 'queue' && configurationSet === 'config-set'),
    ).toBe(true);
  });
});

describe('an envelope', () => {
  const record = built[0]?.record;
  const inSns = { Type: 'Notification', Message: JSON.stringify(record) };
  it.each([
    ['SNS', inSns],
    ['EventBridge', { source: 'aws.ses', 'detail-type': 'Email Sent', detail: record }],
    ['SQS', { Messages: [{ Body: JSON.stringify(inSns) }] }],
    ['the input of a Lambda', { Records: [{ Sns: inSns }] }],
    ['SNS and SQS as a Lambda hears them', { Records: [{ body: JSON.stringify(inSns) }] }],
    ['a list', [record]],
  ])('of %s is opened', (_name, envelope) => {
    expect(parseMailEvents(JSON.stringify(envelope), 'file', 9)).toEqual(eventsOf('send'));
  });

  it('without a record in it has no events', () => {
    for (const name of [
      'aws-lambda-go/sns-event.json',
      'aws-lambda-go/ses-sns-event.json',
      'powertools/snsSqsEvent.json',
    ])
      expect(parseMailEvents(text(name), 'file', 9), name).toEqual([]);
  });
});

it('says what it does not know, and what is no whole event', () => {
  const mail = { messageId: '1', destination: ['a@example.com'] };
  expect(readMailEvents({ eventType: 'Teleport', mail }, 'file', 9)).toEqual([{ kind: 'unknown', type: 'Teleport' }]);
  expect(readMailEvents({ eventType: 'Send', mail: { messageId: '1' } }, 'file', 9)).toEqual([{ kind: 'incomplete' }]);
  expect(readMailEvents({ eventType: 'Send', mail: { destination: ['a'] } }, 'file', 9)).toEqual([
    { kind: 'incomplete' },
  ]);
  expect(readMailEvents({ mail }, 'file', 9)).toEqual([{ kind: 'incomplete' }]);
  // Without any clock it is as old as its arrival.
  expect(parseMailEvents(JSON.stringify({ eventType: 'Send', mail }), 'file', 9)).toMatchObject([
    { atMs: 9, sentAtMs: null },
  ]);
});
