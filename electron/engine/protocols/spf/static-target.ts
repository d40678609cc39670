// Where a term points when nothing is known of the sender but its domain.
import type { DnsName } from '../../../../shared/dns.ts';
import { expandMacros } from './macro.ts';
import { macroLetters, parseMacros } from './parse-macros.ts';
import { targetName } from './target-name.ts';
import type { SpfTerm } from './types.ts';

export type TermTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'name'; readonly name: DnsName }
  /** Macros make it depend on the address, the client or the HELO name. */
  | { readonly kind: 'sender' }
  | { readonly kind: 'malformed' };

type Where = { readonly domain: DnsName; readonly sender: DnsName };

export function staticTarget(term: SpfTerm, { domain, sender }: Where): TermTarget {
  if (term.kind === 'all' || term.kind === 'ip4' || term.kind === 'ip6' || term.kind === 'unknown-modifier')
    return { kind: 'none' };
  if (term.domain === null) return { kind: 'name', name: domain };
  // %{d} and %{o} are the same for all mail of the domain.
  if (macroLetters(term.domain).some((letter) => letter !== 'd' && letter !== 'o')) return { kind: 'sender' };
  const values = { s: '', l: '', o: sender, d: domain, i: '', p: '', h: '', c: '', r: '', t: '', v: '' };
  const name = targetName(expandMacros(parseMacros(term.domain, 'term').tokens, values));
  return name === null ? { kind: 'malformed' } : { kind: 'name', name };
}

/** True where evaluating the term needs more than DNS: macros of the sender, or the client's own names. */
export function dependsOnSender(term: SpfTerm): boolean {
  if (term.kind === 'ptr') return true;
  return staticTarget(term, { domain: 'domain.invalid', sender: 'domain.invalid' }).kind === 'sender';
}
