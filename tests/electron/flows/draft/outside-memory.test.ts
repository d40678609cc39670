// What is remembered of the world outside, draft by draft.
import { expect, it } from 'vitest';
import { outsideMemory } from '../../../../electron/flows/draft/outside-memory.ts';
import { nothingOutside, type SpamScore, type WebReply } from '../../../../shared/draft/outside.ts';

const reply = (url: string, status: number): WebReply => ({
  url,
  hops: [],
  outcome: { kind: 'answered', status, contentType: null, bytes: null },
  askedAtMs: 0,
  elapsedMs: 0,
});

const source = { subject: 'Hello', html: '<p>Hello</p>', text: null, data: '{}', mjml: null };
const spam: SpamScore = { address: '127.0.0.1:783', score: 6, threshold: 5, rules: [], atMs: 0 };

it('knows nothing of a draft that nobody asked for', () => {
  expect(outsideMemory().of('a', source)).toEqual(nothingOutside);
});

it('keeps the newest reply to each address, and drafts apart', () => {
  const memory = outsideMemory();
  memory.put('a', { links: [reply('x', 500), reply('y', 200)] });
  memory.put('a', { links: [reply('x', 200)] });
  memory.putSpam('a', source, { spam: null, spamTrouble: { en: 'e', ja: 'j' } });
  expect(memory.of('a', source).links).toEqual([reply('y', 200), reply('x', 200)]);
  expect(memory.of('a', source).images).toBeNull();
  expect(memory.of('b', source).links).toBeNull();
});

it('forgets the draft that was asked longest ago', () => {
  const memory = outsideMemory();
  for (let at = 0; at <= 100; at += 1) memory.put(`${at}`, { links: [] });
  expect(memory.of('0', source).links).toBeNull();
  expect(memory.of('1', source).links).toEqual([]);
});

it('says no score of another text than was scored', () => {
  const memory = outsideMemory();
  memory.put('a', { links: [reply('x', 200)] });
  memory.putSpam('a', source, { spam, spamTrouble: null });
  expect(memory.of('a', { ...source, mjml: '<mjml></mjml>' })).toMatchObject({ spam, spamTrouble: null });
  const mended = memory.of('a', { ...source, html: '<p>Good day</p>' });
  expect(mended).toMatchObject({ spam: null, links: [reply('x', 200)] });
  expect(mended.spamTrouble?.en).toContain('changed since');
  expect(memory.of('a', source).spam).toEqual(spam);
});
