// What SES wants of headers: their form, and which of them may be there only once (developer guide, "Header fields").
import { headerLimits, onlyOnce, writtenBySes } from '../../../engine/protocols/ses/message-headers.ts';
import type { MessageHeader } from './sent-message.ts';
import { invalid } from './draft.ts';

export function refuseRepeated(headers: readonly MessageHeader[]): void {
  const seen = new Set<string>();
  for (const { name } of headers) {
    const key = name.toLowerCase();
    if (onlyOnce.has(key) && seen.has(key)) throw invalid(`Duplicate header '${name}'.`);
    seen.add(key);
  }
}

const { nameCharacters, valueCharacters, togetherCharacters, count } = headerLimits;

/** API reference, `MessageHeader`. */
export function refuseOwnHeaders(headers: readonly MessageHeader[]): void {
  if (headers.length > count) throw invalid(`A message can have at most ${count} headers of its own.`);
  for (const { name, value } of headers) {
    if (!/^[!-9;-~]+$/u.test(name) || name.length > nameCharacters)
      throw invalid(`Header name '${name}' must be 1 to ${nameCharacters} printable ASCII characters without a colon.`);
    if (!/^[\t -~]+$/u.test(value) || value.length > valueCharacters)
      throw invalid(`Header '${name}' must have a value of 1 to ${valueCharacters} printable ASCII characters.`);
    if (name.length + value.length > togetherCharacters)
      throw invalid(
        `Header '${name}' must not have more than ${togetherCharacters} characters together with its value.`,
      );
    if (writtenBySes.has(name.toLowerCase())) throw invalid(`Duplicate header '${name}'.`);
  }
  refuseRepeated(headers);
}
