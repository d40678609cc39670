// A policy read once for whoever holds it: one topic or role may stand behind thousands of destinations.
import { parsePolicy } from '../protocols/iam/parse.ts';
import type { PolicyReading } from '../protocols/iam/types.ts';

const readings = new WeakMap<object, PolicyReading>();

/** `holder`: what the document belongs to, which has no other. */
export function policyReading(holder: object, document: string): PolicyReading {
  const known = readings.get(holder);
  if (known !== undefined) return known;
  const reading = parsePolicy(document);
  readings.set(holder, reading);
  return reading;
}
