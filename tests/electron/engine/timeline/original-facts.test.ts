// What the original of an event says of its message, whatever carried it.
import { expect, it } from 'vitest';
import { originalFacts } from '../../../../electron/engine/timeline/original-facts.ts';

const record = {
  eventType: 'Delivery',
  mail: {
    messageId: 'm-1',
    sourceArn: 'arn:aws:ses:ap-northeast-1:111122223333:identity/shop.example',
    destination: ['ann@example.net', 'bob@example.net'],
  },
  delivery: { recipients: ['ann@example.net'] },
};
const told = { region: 'ap-northeast-1', destinations: ['ann@example.net', 'bob@example.net'] };

it.each([
  ['bare', JSON.stringify(record)],
  ['in an SNS envelope', JSON.stringify({ Type: 'Notification', Message: JSON.stringify(record) })],
])('%s it names the region and all recipients', (_how, original) => {
  expect(originalFacts(original, 'm-1')).toEqual(told);
});

it.each(['', '{', 'null', '[]', '{"mail":7}', '{"mail":{"messageId":"m-1","sourceArn":{},"destination":"x"}}'])(
  'says nothing by %j',
  (original) => {
    expect(originalFacts(original, 'm-1')).toEqual({ region: null, destinations: [] });
  },
);
