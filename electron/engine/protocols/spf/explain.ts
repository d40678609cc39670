// The explanation a domain gives for a fail (RFC 7208 6.2).
import { type DnsName, txtValues } from '../../../../shared/dns.ts';
import { type Asking, nameOf, type Run, validatedName } from './evaluate-names.ts';
import { expandMacros } from './macro.ts';
import { macroLetters, parseMacros } from './parse-macros.ts';
import { macroValues } from './sender.ts';

/** Null where there is no usable explanation: the receiver then uses its own. */
export function* explain(run: Run, domain: DnsName, spec: string): Asking<string | null> {
  const name = yield* nameOf(run, domain, spec);
  if (name === null) return null;
  const reply = yield { name, type: 'TXT' };
  const [text, ...others] = reply.outcome === 'answer' ? txtValues(reply) : [];
  // RFC 7208 6.2: none, several, or a text that is not ASCII or not well formed count as no explanation.
  if (text === undefined || others.length > 0 || !isExplanation(text)) return null;
  const validated = macroLetters(text).includes('p') ? yield* validatedName(run, domain) : 'unknown';
  return expandMacros(parseMacros(text, 'exp').tokens, macroValues(run.sender, domain, validated));
}

/** Printable ASCII with well-formed macros. */
export function isExplanation(text: string): boolean {
  return /^[\x20-\x7e]*$/u.test(text) && parseMacros(text, 'exp').fault === null;
}
