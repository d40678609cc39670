// What follows DATA, however it is cut into chunks: its end is found, doubled dots are single again, too much is no message.
import { describe, expect, it } from 'vitest';
import { type Collected, openCollector } from '../../../../electron/demo/smtp/collect-data.ts';

function collect(sent: string, { chunkBytes = 1, maxBytes = 1000 } = {}) {
  const collector = openCollector(maxBytes);
  for (let at = 0; at < sent.length; at += chunkBytes) {
    const chunk = Buffer.from(sent.slice(at, at + chunkBytes));
    const found: Collected | null = collector.take(chunk);
    if (found !== null) return { data: found.data?.toString() ?? null, rest: found.rest.toString() };
  }
  return null;
}

describe.each([1, 2, 3, 5, 1000])('in chunks of %i bytes', (chunkBytes) => {
  it.each([
    ['a message', 'a\r\n\r\nb\r\n.\r\n', 'a\r\n\r\nb\r\n'],
    ['nothing at all', '.\r\n', ''],
    ['dots at the begin of lines', '..\r\n...a\r\nb..\r\n..\r\n.\r\n', '.\r\n..a\r\nb..\r\n.\r\n'],
    ['a dot that is none of its own line', 'a\r\n.b\n.\n\r\n.\r\n', 'a\r\n.b\n.\n\r\n'],
  ])('reads %s', (_what, sent, data) => {
    expect(collect(sent, { chunkBytes })?.data).toBe(data);
  });

  it('has no end before there is one', () => {
    expect(collect('a\r\n..\r\n.\n', { chunkBytes })).toBe(null);
  });

  it('hears what is too long to its end', () => {
    expect(collect(`${'a'.repeat(50)}\r\n.\r\n`, { chunkBytes, maxBytes: 20 })?.data).toBe(null);
  });
});

it('leaves what comes after the end', () => {
  expect(collect('a\r\n.\r\nQUIT\r\n', { chunkBytes: 1000 })).toEqual({ data: 'a\r\n', rest: 'QUIT\r\n' });
});
