// Makes up many suppressed addresses, always the same for the same seed: what years of sending leave behind.
import type { JsonObject } from '../operation.ts';
import { openDraw, seedOf } from '../traffic/draw.ts';
import { optionalNumber, optionalText, texts } from '../wire/members.ts';
import type { Suppressed } from './sending-state.ts';

const dayMs = 86_400_000;

const firstNames = ['ann', 'ben', 'chiyo', 'dora', 'emil', 'fumi', 'greta', 'hiro', 'ines', 'jun', 'kaori', 'luis'];
const lastNames = ['abe', 'berg', 'costa', 'doi', 'endo', 'fox', 'gruber', 'hara', 'ito', 'jones', 'kato', 'lang'];
const standardDomains = ['recipient.example', 'mailbox.example', 'gmail.com', 'yahoo.co.jp', 'outlook.com'];

/**
 * `{ "count", "seed", "days": how far they reach back, "domains" }`. Nobody's bounce is remembered with them, as after a
 * bulk import; one in twelve is there for a complaint. The newest first.
 */
export function suppressMany(told: JsonObject, nowMs: number): readonly Suppressed[] {
  const count = optionalNumber(told, 'count') ?? 0;
  const days = optionalNumber(told, 'days') ?? 700;
  const given = texts(told, 'domains');
  const domains = given.length === 0 ? standardDomains : given;
  const draw = openDraw(seedOf(optionalText(told, 'seed') ?? ''));
  const below = (most: number): number => Math.floor(draw() * most);
  const stepMs = (days * dayMs) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = [firstNames[below(firstNames.length)] ?? '', lastNames[below(lastNames.length)] ?? ''];
    return {
      address: `${first}.${last}${index + 1}@${domains[below(domains.length)] ?? ''}`,
      reason: below(12) === 0 ? 'COMPLAINT' : 'BOUNCE',
      updatedAtMs: nowMs - Math.floor((index + draw()) * stepMs) - 1,
      messageId: null,
      feedbackId: null,
    };
  });
}
