// Makes up many stored templates, as an account has them whose programs make their own.
import type { JsonObject } from '../operation.ts';
import { optionalNumber, optionalText } from '../wire/members.ts';
import type { EmailTemplate } from './sending-state.ts';

const minuteMs = 60_000;

/** `{ "count", "prefix" }`: `prefix-1` is the newest, each a minute older than the one before. */
export function storeMany(told: JsonObject, nowMs: number): readonly (readonly [string, EmailTemplate])[] {
  const count = optionalNumber(told, 'count') ?? 0;
  const prefix = optionalText(told, 'prefix') ?? 'template';
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const content = {
      subject: `Message ${number} for {{name}}`,
      text: 'Hello {{name}}',
      html: '<p>Hello {{name}}</p>',
    };
    return [`${prefix}-${number}`, { content, createdAtMs: nowMs - number * minuteMs }] as const;
  });
}
