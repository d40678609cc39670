// A log line that is no more than an address.
import { expect, it } from 'vitest';
import { parseTrace } from '../../../../../electron/engine/protocols/log-trace/parse.ts';

it('is a trace of what its stream is named after', () => {
  const trace = parseTrace({ stream: 'Bounce', atMs: 1_000, message: 'ann@mail.example\n' });
  expect(trace).toMatchObject({
    type: 'BOUNCE',
    messageId: null,
    recipient: 'ann@mail.example',
    recipientIs: 'candidate',
    atMs: 1_000,
    subType: null,
    strength: 'trace',
  });
});

it.each([
  ['2026/11/20/[$LATEST]abc', 'ann@mail.example'],
  ['Bounce', 'START RequestId: 1'],
  ['Bounce', '{"a":"ann@mail.example"}'],
  ['Delivery', 'ann@mail.example bob@mail.example'],
])('is none in the stream %s: %s', (stream, message) => {
  expect(parseTrace({ stream, atMs: 0, message })).toBeNull();
});
