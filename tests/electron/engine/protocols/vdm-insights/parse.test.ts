// What GetMessageInsights tells, as events.
import { expect, it } from 'vitest';
import { parseMessageInsights } from '../../../../../electron/engine/protocols/vdm-insights/parse.ts';

const told = {
  MessageId: '0100018f-1',
  FromEmailAddress: 'Shop <orders@shop.example>',
  Subject: 'Your order',
  EmailTags: [
    { Name: 'ses:configuration-set', Value: 'orders' },
    { Name: 'campaign', Value: 'may' },
  ],
  Insights: [
    {
      Destination: 'ann@mail.example',
      Isp: 'Gmail',
      Events: [
        {
          Timestamp: '2026-05-01T10:00:05.000Z',
          Type: 'BOUNCE',
          Details: {
            Bounce: {
              BounceType: 'PERMANENT',
              BounceSubType: 'General',
              DiagnosticCode: 'smtp; 550 5.1.1 user unknown',
            },
          },
        },
        { Timestamp: '2026-05-01T10:00:00.000Z', Type: 'SEND' },
        { Timestamp: '2026-05-02T10:00:00.000Z', Type: 'SOMETHING_NEW' },
        {
          Timestamp: '2026-05-03T10:00:00.000Z',
          Type: 'COMPLAINT',
          Details: { Complaint: { ComplaintFeedbackType: 'abuse' } },
        },
      ],
    },
  ],
};

it('has an event for each that is told, in the words of records', () => {
  const events = parseMessageInsights(JSON.stringify(told));
  expect(events.map(({ type, subType, status }) => [type, subType, status])).toEqual([
    ['BOUNCE', 'Permanent/General', '5.1.1'],
    ['SEND', null, null],
    ['COMPLAINT', 'abuse', null],
  ]);
  expect(events[0]).toMatchObject({
    messageId: '0100018f-1',
    recipient: 'ann@mail.example',
    recipientIs: 'named',
    atMs: Date.parse('2026-05-01T10:00:05Z'),
    sentAtMs: Date.parse('2026-05-01T10:00:00Z'),
    sender: 'Shop <orders@shop.example>',
    configurationSet: 'orders',
    tags: [{ name: 'campaign', value: 'may' }],
    reply: 'smtp; 550 5.1.1 user unknown',
    source: 'insights',
    strength: 'summary',
  });
});

it.each(['', 'null', '[]', '{}', '{"MessageId":"a","Insights":[{"Events":[null,1]}]}'])('has none in %s', (json) => {
  expect(parseMessageInsights(json)).toEqual([]);
});
