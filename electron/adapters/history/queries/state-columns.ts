// What SQL says of a message for one recipient, in the words of `stateOf` (engine/timeline/state-of.ts): a test holds them together.
import type { EventType } from '../../../../shared/health/coverage.ts';
import { retraction } from '../../../engine/protocols/ses-event/is-retraction.ts';
import { untried } from '../../../engine/protocols/ses-event/is-untried.ts';
import { codeOfStrength, codeOfType } from '../codes.ts';

/** Of an event, as SQL: a complaint that says that there is nothing to complain of. */
export const isRetraction = `(type = ${codeOfType('COMPLAINT')} AND ends_with(lower(coalesce(sub_type, '')), '${retraction}'))`;

const whenUntriedAs = (type: keyof typeof untried): string =>
  `WHEN type = ${codeOfType(type)} THEN list_has_any(string_split(lower(coalesce(sub_type, '')), '/'), [${untried[type]
    .map((one) => `'${one}'`)
    .join(', ')}])`;

/** Of an event, as SQL: SES took the message and did not try to send it, whatever the type of the event that says so. AND would cut up all sub-types. */
const isUntried = `CASE ${whenUntriedAs('BOUNCE')} ${whenUntriedAs('COMPLAINT')} ELSE false END`;

/** Beyond those of all types. */
const untriedBit = 2 ** 15;
const bit = (type: EventType): number => 2 ** codeOfType(type);
const lastOf = (type: EventType, further = ''): string => `max(at_ms) FILTER (type = ${codeOfType(type)}${further})`;

/** Who says that a message is no spam has it. */
const heardBit = `CASE WHEN ${isRetraction} THEN ${bit('DELIVERY')} WHEN ${isUntried} THEN ${untriedBit} ELSE 1 << type::INTEGER END`;

/** What is aggregated over the events of a pair. */
export const seenColumns = `
  bit_or(CASE WHEN is_candidate THEN 0 ELSE ${heardBit} END) AS named_mask,
  bit_or(${heardBit}) AS any_mask,
  ${lastOf('DELIVERY', ' AND NOT is_candidate')} AS named_delivered_ms,
  ${lastOf('DELIVERY')} AS any_delivered_ms,
  ${lastOf('BOUNCE', ` AND NOT is_candidate AND NOT ${isUntried}`)} AS named_bounced_ms,
  ${lastOf('BOUNCE', ` AND NOT ${isUntried}`)} AS any_bounced_ms,
  bool_and(strength = ${codeOfStrength('trace')}) AS is_trace`;

/** An event that may be another's counts only where nothing names this one. */
const telling = (what: string): string => `(CASE WHEN named_mask = 0 THEN any_${what} ELSE named_${what} END)`;

/** Of `seenColumns`: whether there is an event of the type. */
export const hasType = (type: EventType): string => `(${telling('mask')} & ${bit(type)}) <> 0`;

/** Of `seenColumns`: whether SES did not try to send it. */
export const isKeptBack = `(${telling('mask')} & ${untriedBit}) <> 0`;

/** Of `seenColumns`. */
export const stateColumn = `CASE
  WHEN is_trace THEN 'traced'
  WHEN ${hasType('COMPLAINT')} THEN 'complained'
  WHEN ${hasType('BOUNCE')} AND ${telling('delivered_ms')} IS NULL THEN 'bounced'
  WHEN ${hasType('BOUNCE')} AND ${telling('bounced_ms')} >= ${telling('delivered_ms')} THEN 'bounced-later'
  WHEN ${hasType('REJECT')} THEN 'rejected'
  WHEN ${hasType('RENDERING_FAILURE')} THEN 'not-rendered'
  WHEN ${hasType('SUBSCRIPTION')} THEN 'unsubscribed'
  WHEN ${hasType('CLICK')} THEN 'clicked'
  WHEN ${hasType('OPEN')} THEN 'opened'
  WHEN ${hasType('DELIVERY')} THEN 'delivered'
  WHEN ${isKeptBack} THEN 'suppressed'
  WHEN ${hasType('DELIVERY_DELAY')} THEN 'delayed'
  ELSE 'sent' END`;
