// What is remembered of the world outside, draft by draft.
import { expect, it } from 'vitest';
import { outsideMemory } from '../../../../electron/flows/draft/outside-memory.ts';
import { nothingOutside, type WebReply } from '../../../../shared/draft/outside.ts';

const reply = (url: string, status: number): WebReply => ({
  url,
  hops: [],
  outcome: { kind: 'answered', status, contentType: null, bytes: null },
  askedAtMs: 0,
  elapsedMs: 0,
});

it('knows nothing of a draft that nobody asked for', () => {
  expect(outsideMemory().of('a')).toEqual(nothingOutside);
});

it('keeps the newest reply to each address, and drafts apart', () => {
  const memory = outsideMemory();
  memory.put('a', { links: [reply('x', 500), reply('y', 200)] });
  memory.put('a', { links: [reply('x', 200)] });
  memory.put('a', { spamTrouble: { en: 'e', ja: 'j' } });
  expect(memory.of('a').links).toEqual([reply('y', 200), reply('x', 200)]);
  expect(memory.of('a').images).toBeNull();
  expect(memory.of('b').links).toBeNull();
});

it('forgets the draft that was asked longest ago', () => {
  const memory = outsideMemory();
  for (let at = 0; at <= 100; at += 1) memory.put(`${at}`, { links: [] });
  expect(memory.of('0').links).toBeNull();
  expect(memory.of('1').links).toEqual([]);
});
